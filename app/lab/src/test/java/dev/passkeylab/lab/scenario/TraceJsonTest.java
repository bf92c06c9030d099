package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.TraceJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// A trace on paper: one line an entry, the same bytes for the same run.
class TraceJsonTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void writesAnEntryWithItsExactBytes() {
    var payload = new Payload(Bytes.fromHex("00fbff"), PayloadFormat.CTAP_RESPONSE);
    var entry =
        new Entry(
            3,
            Scenario.DEFAULT_CLOCK,
            Party.device("laptop"),
            Party.BROWSER,
            "registration-1",
            2,
            new CtapEvent.Answered("CTAP2_OK", payload));

    assertThat(TraceJson.line(entry))
        .isEqualTo(
            """
            {"seq":3,"at":"2026-01-01T00:00:00Z","from":"device:laptop","to":"browser",\
            "ceremony":"registration-1","cause":2,\
            "event":{"name":"ctap.response","status":"CTAP2_OK"},\
            "payload":{"format":"ctap-response","bytes":"APv_"}}\
            """);
  }

  @Test
  void writesListsAndWhatIsNotThere() {
    var event =
        new PersonEvent.Prompted(
            "autofill", "a \"quoted\" thing", List.of("pick", "dismiss"), List.of("a"));
    var entry = new Entry(1, Scenario.DEFAULT_CLOCK, Party.PERSON, Party.PERSON, null, null, event);

    assertThat(TraceJson.line(entry))
        .contains(
            """
            "ceremony":null,"cause":null,"event":{"name":"prompt.opened","prompt":"autofill",\
            "subject":"a \\"quoted\\" thing","outcomes":["pick","dismiss"],"choices":["a"]},\
            "payload":null}\
            """);
  }

  @Test
  void writesWhateverATextHolds() {
    var entry =
        new Entry(
            1,
            Scenario.DEFAULT_CLOCK,
            Party.LAB,
            Party.LAB,
            null,
            null,
            new LabEvent.Noted("half \ud83d of \ud83d\ude00"));
    var line = TraceJson.line(entry);

    assertThat(line).contains("half \\ud83d of \ud83d\ude00");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
    assertThat(JSON.readTree(line).at("/event/text").stringValue())
        .isEqualTo("half \ud83d of \ud83d\ude00");
  }

  @Test
  void beginsWithItsVersionAndHasALineForEveryEntryOfTheTour() {
    var trace = play("password-upsell-autofill.passkey.yaml", OptionalLong.empty());
    var lines = TraceJson.lines(trace).lines().toList();

    assertThat(lines.getFirst()).isEqualTo("{\"passkeyLabTrace\":1}");
    assertThat(lines).hasSize(trace.size() + 1);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(JSON.readTree(lines.get(i)).path("seq").asInt()).isEqualTo(i);
    }
  }

  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() {
    for (var name :
        List.of(
            "password-upsell-autofill.passkey.yaml",
            "signature-altered.passkey.yaml",
            "finger-cancelled.passkey.yaml")) {
      var once = TraceJson.lines(play(name, OptionalLong.of(1)));
      assertThat(TraceJson.lines(play(name, OptionalLong.of(1)))).isEqualTo(once);
      assertThat(TraceJson.lines(play(name, OptionalLong.of(2)))).isNotEqualTo(once);
    }
  }

  private static List<Entry> play(String name, OptionalLong seed) {
    return new ScenarioRunner(seed).run(ScenarioSessionTest.packed(name)).trace();
  }
}
