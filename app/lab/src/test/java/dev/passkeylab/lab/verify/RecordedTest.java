package dev.passkeylab.lab.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a real browser sends is accepted.
class RecordedTest {

  static List<Recorded> recordings() {
    return Recorded.all();
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void isAccepted(Recorded recorded) {
    var registration = Recorded.verify(recorded.registration());
    assertThat(registration.verdict().failed())
        .as(() -> registration.verdict().findings().toString())
        .isEmpty();
    assertThat(registration.secondOpinion().disagrees())
        .as(registration.secondOpinion().toString())
        .isFalse();
    for (var line : recorded.authentications()) {
      var authentication = Recorded.verify(line);
      assertThat(authentication.verdict().failed()).isEmpty();
      assertThat(authentication.secondOpinion().disagrees())
          .as(authentication.secondOpinion().toString())
          .isFalse();
    }
  }
}
