package dev.passkeylab.lab.relyingparty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lets nobody in, and tells nobody anything.
class TrespassTest {

  private final Visitor visitor = new Visitor();

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in?name=%zz", "/reauthenticate?for=%", "/passkey?id=%u"})
  void aQueryThatCannotBeReadIsABadRequest(String path) {
    assertThat(visitor.get(path).status()).isEqualTo(400);
  }
}
