package dev.passkeylab.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every Java file of the project is as google-java-format writes it. `main` rewrites those that
/// are not; see decision 0001 for why this is a test and not a Maven plugin.
class FormattingTests {

  /// Maven runs tests and programs of a module in its folder: this one is `app/rules`.
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");

  private static final Formatter FORMATTER = new Formatter();

  @Test
  void everyJavaFileIsInTheOneFormat() throws Exception {
    var unformatted = new ArrayList<Path>();
    for (var file : javaFiles(ROOT)) {
      var source = Files.readString(file);
      if (!source.equals(formatted(file, source))) {
        unformatted.add(ROOT.relativize(file));
      }
    }
    assertThat(unformatted).as("files to mend by running: mvn -q -Pformat").isEmpty();
  }

  @Test
  void theFormatterIsNoBystander() throws Exception {
    var file = Path.of("Crooked.java");
    assertThat(formatted(file, "class Crooked{int i ;}"))
        .isEqualTo("class Crooked {\n  int i;\n}\n");
  }

  @Test
  void filesOfOtherModulesAreFound() throws IOException {
    var bytes = "virtual-authenticator/src/main/java/dev/passkeylab/bytes/Bytes.java";
    assertThat(javaFiles(ROOT)).contains(ROOT.resolve(bytes));
  }

  /// Rewrites what is not in the one format and names it.
  static void main() throws Exception {
    for (var file : javaFiles(ROOT)) {
      var source = Files.readString(file);
      var formatted = formatted(file, source);
      if (!source.equals(formatted)) {
        Files.writeString(file, formatted);
        IO.println("formatted " + ROOT.relativize(file));
      }
    }
  }

  private static String formatted(Path file, String source) {
    try {
      return FORMATTER.formatSourceAndFixImports(source);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + " is not Java that can be read: " + e.getMessage(), e);
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    var found = new ArrayList<Path>();
    try (var entries = Files.newDirectoryStream(root)) {
      for (var entry : entries) {
        if (Files.isDirectory(entry)) {
          if (!NOT_OURS.contains(entry.getFileName().toString())) {
            found.addAll(javaFiles(entry));
          }
        } else if (entry.toString().endsWith(".java")) {
          found.add(entry);
        }
      }
    }
    found.sort(null);
    return found;
  }
}
