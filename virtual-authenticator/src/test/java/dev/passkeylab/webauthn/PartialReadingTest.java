package dev.passkeylab.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import org.junit.jupiter.api.Test;

/// What can be read of messages whose rest is wrong.
class PartialReadingTest {

  private static final Bytes HASH = Bytes.utf8("example.test").sha256();
  private static final Bytes DATA =
      AuthenticatorData.ofAssertion(HASH, Flags.of(Flag.UP, Flag.AT), 7).bytes();

  @Test
  void authenticatorDataHasAHead() throws Malformed {
    var head = AuthenticatorDataReader.readHead(Bytes.concat(DATA, Bytes.ofInts(0xFF)));

    assertThat(head.rpIdHash()).isEqualTo(HASH);
    assertThat(head.flags()).isEqualTo(Flags.of(Flag.UP, Flag.AT));
    assertThat(head.signCount()).isEqualTo(7);
    assertThat(head.attested()).isNull();
  }

  @Test
  void theHeadHas37Bytes() {
    assertThatThrownBy(() -> AuthenticatorDataReader.readHead(DATA.slice(0, 36)))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void attestationObjectsHoldAuthenticatorData() throws Malformed {
    assertThat(AttestationObject.authDataIn(CborMap.of().put("authData", DATA).encode()))
        .isEqualTo(DATA);
    assertThatThrownBy(() -> AttestationObject.authDataIn(CborMap.of().encode()))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void jsonIsReadFromText() throws Malformed {
    var json = JsonObject.read("{\"a\":null}");

    assertThat(json.contains("a")).isTrue();
    assertThat(json.has("a")).isFalse();
    assertThat(json.contains("b")).isFalse();
    assertThatThrownBy(() -> JsonObject.read("{\"a\":1,\"a\":1}")).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> JsonObject.read("")).isInstanceOf(Malformed.class);
  }
}
