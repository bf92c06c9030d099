package dev.passkeylab.lab.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.inspect.CheckedField;
import dev.passkeylab.lab.inspect.Inspector;
import dev.passkeylab.lab.inspect.Node;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A verdict is traced back: to the bytes that were judged, and to where their challenge came from.
class JudgedTracesTest {

  private static final String LAPTOP = "devices: { laptop: { profile: laptop } }\n";
  private static final String SIGN_IN =
      """
        - visit: /sign-in
        - pick: ada@example.test
        - unlock: laptop
      """;
  private static final String SENT_AGAIN =
      """
        - click: sign-out
        - click: other-account
        - replay: { ceremony: authentication, when: next }
        - pick: ada@example.test
        - unlock: laptop
      """;

  private static final List<Entry> SIGNED_IN =
      Played.of(", passkeys: [laptop]", LAPTOP, SIGN_IN).trace();

  @Test
  void everyCheckOfAnAuthenticationLooksAtAFieldThatIsThere() {
    var response = Inspector.inspect(Objects.requireNonNull(request().event().payload()));
    assertThat(judged().findings())
        .map(FindingLine::check)
        .filteredOn(it -> CheckedField.of(response, it).isEmpty())
        // the whole of it; nothing of the kind in this one
        .containsExactlyInAnyOrder("response-structure", "top-origin");
    assertThat(CheckedField.of(response, "challenge").map(Node::name)).contains("challenge");
    assertThat(CheckedField.of(response, "user-verified").map(Node::path))
        .contains("/response/authenticatorData/flags/UV");
  }

  @Test
  void aChallengeIsIssuedOnceAndUsedUpByItsAnswer() {
    var challenge = unquoted("challenge");
    var life = ChallengeLife.of(challenge, SIGNED_IN);
    assertThat(life.used()).contains(request().seq());
    assertThat(life.issued().orElseThrow()).isLessThan(request().seq());
    assertThat(ChallengeLife.of("nobody's", SIGNED_IN))
        .isEqualTo(new ChallengeLife(Optional.empty(), Optional.empty()));
  }

  @Test
  void whatIsSentAgainIsWhatIsJudged() {
    var trace = Played.of(", passkeys: [laptop]", LAPTOP, SIGN_IN + SENT_AGAIN).trace();
    var again = trace.stream().filter(it -> it.event() instanceof Judged).toList().getLast();
    var response = JudgedResponse.of(again, trace.subList(0, again.seq() - 1)).orElseThrow();
    assertThat(response.event()).isInstanceOf(LabEvent.Replayed.class);
    assertThat(ChallengeLife.of(unquoted("challenge"), trace).used())
        .hasValueSatisfying(used -> assertThat(used).isLessThan(response.seq()));
  }

  private static String unquoted(String check) {
    return judged().findings().stream()
        .filter(it -> it.check().equals(check))
        .map(it -> it.seen().replace("\"", ""))
        .findFirst()
        .orElseThrow();
  }

  private static Entry verdict() {
    return SIGNED_IN.stream().filter(it -> it.event() instanceof Judged).toList().getLast();
  }

  private static Judged judged() {
    return (Judged) verdict().event();
  }

  private static Entry request() {
    var before = SIGNED_IN.subList(0, verdict().seq() - 1);
    return JudgedResponse.of(verdict(), before).orElseThrow();
  }
}
