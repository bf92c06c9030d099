package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.lab.trace.BadTrace;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.TraceJson;
import dev.passkeylab.lab.trace.TraceReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
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

  private static List<Entry> read(String text) throws IOException, BadTrace {
    return TraceReader.read(new StringReader(text));
  }
}
