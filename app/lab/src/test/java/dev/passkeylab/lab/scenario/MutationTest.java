package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Any wanted value of a shipped scenario, turned into another, fails the run at the line of that
/// value.
class MutationTest {

  private static final Path SCENARIOS = Path.of("../../scenarios");
  private static final ScenarioRunner RUNNER = new ScenarioRunner(OptionalLong.empty());

  @TestFactory
  Stream<DynamicContainer> everyWantedValueMatters() throws IOException {
    return ScenarioFiles.in(SCENARIOS).files().stream()
        .map(file -> DynamicContainer.dynamicContainer(file.getFileName().toString(), tests(file)));
  }

  private static Stream<DynamicTest> tests(Path file) {
    var text = text(file);
    var wanted = WantedValues.in(text);
    assertThat(wanted).as("values under expect").isNotEmpty();
    return wanted.stream()
        .flatMap(value -> value.others().stream().map(other -> test(file, text, value, other)));
  }

  private static DynamicTest test(Path file, String text, WantedValues.Value value, String other) {
    var name = "%s %s: %s → %s".formatted(value.place(), value.path(), value.text(), other);
    return DynamicTest.dynamicTest(
        name, () -> failsAt(value.place().line(), file, value.with(text, other)));
  }

  private static void failsAt(int line, Path file, String text) {
    switch (ScenarioReader.read(file.toString(), instead(file.toString(), text))) {
      case Reading.Invalid(var errors, _) -> throw new AssertionError("not a scenario: " + errors);
      case Reading.Valid(var scenarios) -> scenarios.forEach(it -> failsAt(line, it));
    }
  }

  private static void failsAt(int line, Scenario scenario) {
    var result = RUNNER.run(scenario);
    assertThat(result.result()).isEqualTo(ScenarioResult.Result.FAILED);
    assertThat(lines(result)).isEqualTo(List.of(line));
    assertThat(result.failure().orElseThrow().line()).isEqualTo(line);
  }

  private static Sources instead(String file, String text) {
    return name -> name.equals(file) ? Bytes.utf8(text) : Sources.files().read(name);
  }

  private static List<Integer> lines(ScenarioResult result) {
    var lines = new ArrayList<Integer>();
    result.errors().forEach(error -> lines.add(error.line()));
    return lines;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
