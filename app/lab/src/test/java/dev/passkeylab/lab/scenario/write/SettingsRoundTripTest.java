package dev.passkeylab.lab.scenario.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.BenchEdit;
import dev.passkeylab.lab.bench.DeviceEdits;
import dev.passkeylab.lab.bench.DeviceSettings;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.SiteChoices;
import dev.passkeylab.lab.bench.SiteEdits;
import dev.passkeylab.lab.bench.ValueRefused;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever can be set on the bench can be said in a file, and is understood when it is read again:
/// every setting, with every value.
class SettingsRoundTripTest {

  private static final String SITE = "example.test";
  private static final String LAPTOP = "laptop";
  private static final String TEXT =
      """
      scenario: everything that can be set
      relying-party: { id: example.test }
      devices:
        laptop: { profile: laptop }
      steps:
        - visit: /sign-in
      """;

  private static final Bench BENCH = SetUpEdits.bench(TEXT);

  /// What settings that have no words may be given; each takes some of these.
  private static final List<String> TEXTS =
      List.of(
          "",
          "words in a row",
          "$name: \"it's\" \\ #1, [a] { b } é 🔑",
          "true",
          "null",
          "1",
          "1000",
          "0s",
          "500ms",
          "90s",
          "90m",
          "720h",
          "01234567-89ab-cdef-0123-456789abcdef",
          "FEDCBA98-7654-3210-FEDC-BA9876543210",
          "https://other.test",
          "http://localhost:8080");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(ScenarioReader.schema(), InputFormat.JSON);

  @TestFactory
  Stream<DynamicTest> everySettingOfADeviceCanBeSaidAndUnderstood() {
    return DeviceSettings.ALL.stream()
        .map(setting ->
            DynamicTest.dynamicTest(
                setting.id(),
                () -> check(setting, it -> new DeviceEdits(BENCH).set(LAPTOP, setting, it))));
  }

  @TestFactory
  Stream<DynamicTest> everySettingOfASiteCanBeSaidAndUnderstood() {
    return SiteChoices.ALL.stream()
        .map(setting ->
            DynamicTest.dynamicTest(
                setting.id(),
                () -> check(setting, it -> new SiteEdits(BENCH).set(SITE, setting, it))));
  }

  private static void check(Setting<?> setting, Function<List<String>, BenchEdit> edit)
      throws CannotBeWritten {
    var benches = new ArrayList<Bench>();
    for (var value : values(setting)) {
      taken(edit, value).ifPresent(benches::add);
    }
    assertThat(benches).as("more than one value").hasSizeGreaterThan(1).doesNotHaveDuplicates();
    for (var wanted : benches) {
      var written = written(TEXT, wanted);
      written(written, BENCH);
      written(written, benches.getLast());
    }
  }

  private static Optional<Bench> taken(Function<List<String>, BenchEdit> edit, List<String> value) {
    try {
      return Optional.of(edit.apply(value).bench());
    } catch (ValueRefused _) {
      return Optional.empty();
    }
  }

  private static List<List<String>> values(Setting<?> setting) {
    return switch (setting.kind()) {
      case TRUTH, WORD -> setting.words().stream().map(List::of).toList();
      case WORDS -> lists(setting.words());
      case NUMBER, DURATION, TEXT -> TEXTS.stream().map(List::of).toList();
      case TEXTS -> lists(TEXTS.subList(TEXTS.size() - 2, TEXTS.size()));
    };
  }

  /// None, each alone, and all, in both orders.
  private static List<List<String>> lists(List<String> words) {
    return Stream.concat(
            Stream.of(List.<String>of(), words, words.reversed()), words.stream().map(List::of))
        .distinct()
        .toList();
  }

  private static String written(String text, Bench wanted) throws CannotBeWritten {
    var written =
        SetUpWriter.write(SetUpEdits.FILE, text, Sources.packed(), Optional.empty(), wanted);
    assertThat(SetUpEdits.bench(written)).as(written).isEqualTo(wanted);
    assertThat(SCHEMA.validate(written, InputFormat.YAML)).as(written).isEmpty();
    return written;
  }
}
