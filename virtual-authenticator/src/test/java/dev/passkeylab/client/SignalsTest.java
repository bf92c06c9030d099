package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.ResidentKey;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What sites say of their credentials, and what devices make of it: WebAuthn Level 3 §5.1.10.
class SignalsTest {

  private static final String ORIGIN = "https://example.test";

  private final Bench bench = new Bench();

  private Client client(String id) {
    var profile = ClientProfile.of(id).orElseThrow();
    return new Client(profile, bench.devices(), bench.surface, RelatedOrigins.none());
  }

  private static void rejected(Settled<?> settled, Cause cause) {
    assertThat(settled).isEqualTo(new Settled.Rejected<>(cause));
  }

  @Nested
  class SignalsOfASite {

    private Bytes id;

    private Client known() {
      bench.with(Device.laptop("it"));
      id = bench.register("ada", ResidentKey.REQUIRED);
      return client("lab");
    }

    private CredentialSignal all(Bytes... accepted) {
      return new CredentialSignal.AllAcceptedCredentials(
          "example.test", Bytes.utf8("ada"), List.of(accepted));
    }

    private void changes(Client client, CredentialSignal signal, int changed) {
      assertThat(client.signal(ORIGIN, signal)).isEqualTo(new Settled.Fulfilled<>(changed));
    }

    private List<?> discovered() {
      return bench.devices().getFirst().discover("example.test");
    }

    @Test
    void hideACredentialThatIsUnknown() {
      var client = known();

      changes(client, new CredentialSignal.UnknownCredential("example.test", id), 1);

      assertThat(discovered()).isEmpty();
    }

    @Test
    void showACredentialAgainThatIsListedAgain() {
      var client = known();

      changes(client, all(), 1);
      assertThat(discovered()).isEmpty();
      changes(client, all(id), 1);
      assertThat(discovered()).hasSize(1);
      changes(client, all(id), 0);
    }

    @Test
    void renameTheAccount() {
      var client = known();

      changes(
          client,
          new CredentialSignal.CurrentUserDetails("example.test", Bytes.utf8("ada"), "eve", "Eve"),
          1);

      assertThat(bench.devices().getFirst().discover("example.test").getFirst().user().name())
          .isEqualTo("eve");
    }

    @Test
    void areRefusedForAForeignRpId() {
      rejected(
          known().signal(ORIGIN, new CredentialSignal.UnknownCredential("other.test", id)),
          Cause.RP_ID_FOREIGN);
    }

    @Test
    void areUnknownToSomeClients() {
      known();
      rejected(client("macos-firefox").signal(ORIGIN, all()), Cause.SIGNAL_UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "signalUnknownCredential {'rpId':'a','credentialId':'+'}",
          "signalAllAcceptedCredentials {'rpId':'a','userId':'+','allAcceptedCredentialIds':[]}",
          "signalAllAcceptedCredentials {'rpId':'a','userId':'','allAcceptedCredentialIds':['+']}",
          "signalCurrentUserDetails {'rpId':'a','userId':'+','name':'','displayName':''}"
        })
    void needBase64url(String call) {
      int space = call.indexOf(' ');
      var json = Bytes.utf8(call.substring(space + 1).replace('\'', '"'));

      assertThatThrownBy(() -> CredentialSignal.read(call.substring(0, space), json))
          .isInstanceOf(Malformed.class)
          .hasMessageContaining("base64url");
    }
  }
}
