package dev.passkeylab.lab.trace;

import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.ScenarioSession;
import java.util.List;

/// A scenario that was played to its end, for those who read its trace.
record Played(List<Entry> trace, Moment moment) {

  private static final String SITE =
      """
      scenario: a test
      relying-party: { id: example.test }
      accounts: [{ name: ada@example.test, password: horse%s }]
      """;

  /// {@return a run of `steps` on a bench of which `setUp` says what is not the same for all}
  static Played of(String passkeys, String setUp, String steps) {
    var text = SITE.formatted(passkeys) + setUp + "steps:\n" + steps;
    try (var session = ScenarioSession.open(scenario(text), 7)) {
      while (session.hasNext()) {
        var result = session.step();
        if (!result.passed()) {
          throw new AssertionError(result.verb() + ": " + result.message());
        }
      }
      return new Played(session.run().trace(), session.run().moment());
    }
  }

  private static Scenario scenario(String text) {
    return switch (ScenarioReader.read("test.yaml", text)) {
      case Reading.Valid(var scenarios) -> scenarios.getFirst();
      case Reading.Invalid invalid -> throw new AssertionError(invalid);
    };
  }
}
