package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.lab.trace.BadTrace;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Origin;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.TraceJson;
import dev.passkeylab.lab.trace.TraceReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was written as a trace is read as the same entries; what was not is told with its line.
class TraceReaderTests {

  private static final String NOTE =
      """
      {"seq":1,"at":"2026-01-01T00:00:00Z","from":"lab","to":"lab","ceremony":null,"cause":null,\
      "event":{"name":"note","text":"x"},"payload":null}\
      """;

  @ParameterizedTest
  @CsvSource({
    "password-upsell-autofill.passkey.yaml",
    "signature-altered.passkey.yaml",
    "finger-cancelled.passkey.yaml"
  })
  void readsTheSameEntriesThatWereWritten(String name) throws Exception {
    var trace =
        new ScenarioRunner(OptionalLong.of(1)).run(ScenarioSessionTest.packed(name)).trace();
    assertThat(trace).isNotEmpty();
    assertThat(read(TraceJson.lines(trace))).isEqualTo(trace);
  }

  @Test
  void readsEveryKindOfParty() throws Exception {
    var parties = List.of(Party.PERSON, Party.PAGE, Party.page("second"), Party.BROWSER, Party.LAB);
    for (var party : parties) {
      var entry =
          new Entry(
              5,
              Scenario.DEFAULT_CLOCK,
              party,
              Party.LAB,
              null,
              2,
              new LabEvent.Noted("half \ud83d"));
      assertThat(read(TraceJson.lines(List.of(entry)))).containsExactly(entry);
    }
  }

  @Test
  void rejectsWhatIsNoTrace() {
    assertThatThrownBy(() -> read("{\"a\":1}"))
        .isInstanceOf(BadTrace.class)
        .hasMessage("line 1: no trace begins like this; one begins with {\"passkeyLabTrace\":1}");
    assertThatThrownBy(() -> read("")).hasMessageStartingWith("line 1: no trace begins");
    assertThatThrownBy(() -> read("{\"passkeyLabTrace\":2}\n"))
        .hasMessage("line 1: version 2 of traces; known is version 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "seq":1               | "seq":"1"          | seq is no whole number: "1"
          "at":"2026            | "at":"yesterday    | at is no time: "yesterday-01-01T00:00:00Z"
          "from":"lab"          | "from":"nobody"    | no party is called nobody
          "name":"note"         | "name":"fantasy"   | no event is called fantasy
          "text":"x"            | "txt":"x"          | no event note has the members [txt]
          "text":"x"            | "text":null        | text cannot be null
          "payload":null        | "payload":{"format":"hex","bytes":""} | no format of payloads is called hex
          "cause":null          | "cause":null,,     | not JSON, column 91
          """)
  void rejectsALineWithItsPlace(String right, String wrong, String told) {
    var lines = TraceJson.versionLine() + "\n" + NOTE.replace(right, wrong) + "\n";
    assertThat(NOTE).contains(right);
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(BadTrace.class)
        .hasMessageStartingWith("line 2: " + told);
  }

  @Test
  void rejectsEntriesThatAreNotInOrder() {
    var lines = TraceJson.versionLine() + "\n" + NOTE + "\n" + NOTE + "\n";
    assertThatThrownBy(() -> read(lines)).hasMessage("line 3: entry 1 follows entry 1");
  }

  @Test
  void readsWhatTheTraceWasRecordedOf() throws Exception {
    var failed = failed();
    assertThat(failed.origin().failure().orElseThrow())
        .isEqualTo(
            new Origin.Step(
                "test.yaml",
                7,
                21,
                "expect",
                failed.steps().getLast().window(),
                List.of(
                    new Origin.Miss(
                        "test.yaml", 7, 21, "page", "/home", "/sign-in", shown(failed)))));
    assertThat(origin(TraceJson.versionLine(failed.origin()))).contains(failed.origin());
    assertThat(read(TraceJson.lines(failed.origin(), failed.trace()))).isEqualTo(failed.trace());
    assertThat(origin(TraceJson.versionLine())).isEmpty();
  }

  @Test
  void leavesAloneWhatItDoesNotKnow() throws Exception {
    var origin = failed().origin();
    var later = TraceJson.versionLine(origin).replace("\"verb\"", "\"mood\":\"good\",\"verb\"");
    assertThat(later).contains("mood");
    assertThat(origin(later.replace("Trace\":1,", "Trace\":1,\"by\":[1],"))).contains(origin);
  }

  @Test
  void rejectsAnOriginThatIsNone() throws Exception {
    var line = TraceJson.versionLine(failed().origin());
    assertThatThrownBy(() -> origin(line.replace("\"line\":7", "\"line\":\"7\"")))
        .isInstanceOf(BadTrace.class)
        .hasMessage("line 1: line is no whole number: \"7\"");
    assertThatThrownBy(() -> origin("{\"passkeyLabTrace\":1,\"scenario\":{}}"))
        .hasMessage("line 1: file is no text: it is missing");
  }

  /// {@return what came of a scenario that wants another page than it sees}
  private static ScenarioResult failed() {
    var scenario =
        ScenarioSessionTest.scenario(
            """
              - visit: /sign-in
              - expect: { page: /home }
            """);
    return new ScenarioRunner(OptionalLong.of(1)).run(scenario);
  }

  private static int shown(ScenarioResult result) {
    return result.trace().stream()
        .filter(it -> it.event() instanceof PageEvent.Shown)
        .mapToInt(Entry::seq)
        .max()
        .orElseThrow();
  }

  private static Optional<Origin> origin(String text) throws IOException, BadTrace {
    try (var reader = new TraceReader(new StringReader(text))) {
      return reader.origin();
    }
  }

  private static List<Entry> read(String text) throws IOException, BadTrace {
    return TraceReader.read(new StringReader(text));
  }
}
