package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.trace.TraceJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every shipped scenario can be repeated to the byte, and taken back to any of its acts.
class ShippedScenariosTest {

  static Stream<Scenario> scenarios() throws IOException {
    return ScenarioFiles.in(Path.of("../../scenarios")).files().stream()
        .flatMap(it -> scenarios(it).stream());
  }

  private static List<Scenario> scenarios(Path file) {
    return switch (ScenarioReader.read(file)) {
      case Reading.Valid(var scenarios) -> scenarios;
      case Reading.Invalid(var errors, _) -> throw new AssertionError(errors);
    };
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyPrefixOfItsActsGivesAPrefixOfItsTrace(Scenario scenario) {
    try (var session = ScenarioSession.open(scenario, 7)) {
      while (session.hasNext()) {
        session.step();
      }
      var whole = lines(session.run());
      for (int count = 0; count <= session.run().acts().size(); count++) {
        var rerun = session.run().rerun(count);
        try (var run = rerun.run()) {
          assertThat(rerun.stop()).isEmpty();
          assertThat(whole).startsWith(lines(run));
        }
      }
      try (var again = session.run().rerun(session.run().acts().size()).run()) {
        assertThat(lines(again)).isEqualTo(whole);
      }
    }
  }

  private static String lines(StagedRun run) {
    return TraceJson.lines(run.trace());
  }
}
