package dev.passkeylab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.passkeylab.lab.report.ConsoleReport;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Plays every scenario of this folder, each as a test of its own.
class ScenariosTests {

  private static final Path FOLDER = Path.of("").toAbsolutePath();

  @TestFactory
  Stream<DynamicTest> scenarios() throws IOException {
    var files = ScenarioFiles.in(FOLDER);
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(file ->
            DynamicTest.dynamicTest(
                FOLDER.relativize(file).toString(), file.toUri(), () -> passes(file)));
  }

  private static void passes(Path file) {
    var result = new ScenarioRunner(OptionalLong.empty()).run(file);
    if (result.result() != ScenarioResult.Result.PASSED) {
      fail(String.join("\n", ConsoleReport.lines(result)));
    }
  }
}
