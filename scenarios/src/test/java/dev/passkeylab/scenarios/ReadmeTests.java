package dev.passkeylab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page on scenario files says what the schema says, and lists every file that is shipped.
///
/// Its tables stand between comments that name them; `mvn -q test -pl scenarios -am -Dreadme=write`
/// writes them anew.
class ReadmeTests {

  private static final Path README = Path.of("README.md");
  private static final Pattern GENERATED =
      Pattern.compile(
          "(<!-- (table|list) ([^:]+): (\\S+) -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);

  /// A number, what it is about, and files.
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\d+) \\|.*\\| ([^|]*) \\|$", Pattern.MULTILINE);

  private static final Pattern FILE = Pattern.compile("`([^`]+)`");

  @Test
  void saysWhatTheSchemaSays() throws IOException {
    var text = Files.readString(README);
    var generated = generated(text);
    if ("write".equals(System.getProperty("readme"))) {
      Files.writeString(README, generated);
    } else {
      assertThat(text).isEqualTo(generated);
    }
  }

  private static String generated(String text) {
    var tables = new SchemaTables(ScenarioReader.schema());
    return GENERATED
        .matcher(text)
        .replaceAll(it -> {
          var content =
              it.group(2).equals("table")
                  ? tables.table(it.group(3), it.group(4).equals("/") ? "" : it.group(4))
                  : tables.list(it.group(4));
          return Matcher.quoteReplacement(it.group(1) + content + it.group(6));
        });
  }

  @Test
  void listsEveryFileThatIsShipped() throws IOException {
    var text = Files.readString(README);
    for (var file : ScenarioFiles.in(Path.of("")).files()) {
      assertThat(text).contains("`" + file.getFileName() + "`");
    }
  }

  /// The sentences and behaviours are numbered without gaps, and every scenario that a table names
  /// is there.
  @ParameterizedTest
  @CsvSource({
    "'### The guide, sentence by sentence',50",
    "'### What the guide and its siblings ask of a laboratory',31"
  })
  void namesAScenarioForEverySentence(String heading, int rows) throws IOException {
    var text = Files.readString(README);
    var section = text.substring(text.indexOf(heading) + heading.length());
    section = section.substring(0, section.indexOf("\n### "));
    int number = 0;
    for (var row : ROW.matcher(section).results().toList()) {
      assertThat(row.group(1)).isEqualTo(Integer.toString(++number));
      var files = FILE.matcher(row.group(2)).results().map(it -> it.group(1)).toList();
      assertThat(files).as(row.group()).isNotEmpty();
      assertThat(files)
          .as(row.group())
          .allSatisfy(it -> assertThat(Path.of(it + ScenarioFiles.SUFFIX)).exists());
    }
    assertThat(number).isEqualTo(rows);
  }
}
