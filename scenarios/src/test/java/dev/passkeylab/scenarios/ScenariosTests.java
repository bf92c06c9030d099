package dev.passkeylab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.passkeylab.lab.report.ConsoleReport;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/// Plays every scenario of this folder, each as a test of its own, and so each variation.
class ScenariosTests {

  private static final Path FOLDER = Path.of("").toAbsolutePath();
  private static final ScenarioRunner RUNNER = new ScenarioRunner(OptionalLong.empty());

  @TestFactory
  Stream<DynamicTest> scenarios() throws IOException {
    var files = ScenarioFiles.in(FOLDER).files();
    assertThat(files).isNotEmpty();
    return files.stream().flatMap(ScenariosTests::tests);
  }

  private static Stream<DynamicTest> tests(Path file) {
    return switch (ScenarioReader.read(file)) {
      case Reading.Valid(var scenarios) ->
          scenarios.stream().map(it -> test(file, it.variation(), () -> passes(RUNNER.run(it))));
      case Reading.Invalid _ ->
          Stream.of(
              test(file, Optional.empty(), () -> RUNNER.run(file).forEach(ScenariosTests::passes)));
    };
  }

  private static DynamicTest test(Path file, Optional<String> variation, Executable passes) {
    var name = FOLDER.relativize(file) + variation.map(" [%s]"::formatted).orElse("");
    return DynamicTest.dynamicTest(name, file.toUri(), passes);
  }

  private static void passes(ScenarioResult result) {
    if (result.result() != ScenarioResult.Result.PASSED) {
      fail(String.join("\n", ConsoleReport.lines(result)));
    }
  }
}
