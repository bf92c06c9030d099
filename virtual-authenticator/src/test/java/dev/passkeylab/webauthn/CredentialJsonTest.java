package dev.passkeylab.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseKey;
import dev.passkeylab.cose.CoseKeyReader;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialJsonTest {

  @Nested
  class Registration {

    private final RegistrationResponse response =
        new RegistrationResponse(
            Bytes.ofInts(7),
            "platform",
            Bytes.utf8("{}"),
            Bytes.ofInts(1),
            Bytes.ofInts(2),
            List.of("hybrid", "internal"),
            true);

    private static CoseKey key() throws Malformed {
      return CoseKeyReader.read(WorkedExample.COSE_KEY);
    }

    @Test
    void hasTheMembersOfToJson() throws Malformed {
      var spki = key().subjectPublicKeyInfo().base64url();

      assertThat(CredentialJson.write(response, key()).bytes().asUtf8())
          .isEqualTo(
              "{\"id\":\"Bw\",\"rawId\":\"Bw\",\"type\":\"public-key\","
                  + "\"authenticatorAttachment\":\"platform\",\"response\":{"
                  + "\"clientDataJSON\":\"e30\",\"authenticatorData\":\"Ag\","
                  + "\"transports\":[\"hybrid\",\"internal\"],\"publicKey\":\""
                  + spki
                  + "\",\"publicKeyAlgorithm\":-7,\"attestationObject\":\"AQ\"},"
                  + "\"clientExtensionResults\":{\"credProps\":{\"rk\":true}}}");
    }

    @Test
    void isReadBackAsItWasWritten() throws Malformed {
      var json = CredentialJson.write(response, key()).bytes();

      assertThat(CredentialJson.readRegistration(json)).isEqualTo(response);
    }

    @Test
    void mayLackWhatOldLibrariesLeaveOut() throws Malformed {
      var json =
          Bytes.utf8(
              "{\"id\":\"Bw\",\"rawId\":\"Bw\",\"type\":\"public-key\",\"response\":"
                  + "{\"clientDataJSON\":\"e30\",\"attestationObject\":\"AQ\"},"
                  + "\"clientExtensionResults\":{}}");

      assertThat(CredentialJson.readRegistration(json))
          .isEqualTo(
              new RegistrationResponse(
                  Bytes.ofInts(7), null, Bytes.utf8("{}"), Bytes.ofInts(1), null, List.of(), null));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"id\":\"Bw\"|\"id\":\"Bw==\"|id",
          "\"id\":\"Bw\",|''|id",
          "\"rawId\":\"Bw\"|\"rawId\":\"CA\"|rawId",
          "\"rawId\":\"Bw\",|''|rawId",
          "\"public-key\"|\"password\"|type",
          "\"platform\"|7|authenticatorAttachment",
          "\"e30\"|null|response.clientDataJSON",
          "\"attestationObject\":\"AQ\"|\"attestationObject\":\"A\"|response.attestationObject",
          "\"authenticatorData\":\"Ag\"|\"authenticatorData\":[]|response.authenticatorData",
          "\"internal\"|7|response.transports[1]",
          "\"authenticatorData\":\"Ag\",|''|response.authenticatorData",
          "\"transports\"|\"transport\"|response.transports",
          "\"publicKeyAlgorithm\"|\"algorithm\"|response.publicKeyAlgorithm",
          "{\"credProps\":{\"rk\":true}}|[]|clientExtensionResults"
        })
    void tellsTheWrongMember(String part, String replacement, String path) throws Malformed {
      var json = CredentialJson.write(response, key()).bytes().asUtf8();

      assertThat(json).contains(part);
      assertThatThrownBy(
              () -> CredentialJson.readRegistration(Bytes.utf8(json.replace(part, replacement))))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo(path));
    }
  }

  @Nested
  class Authentication {

    private final AuthenticationResponse response =
        new AuthenticationResponse(
            Bytes.ofInts(7),
            "cross-platform",
            Bytes.utf8("{}"),
            Bytes.ofInts(1),
            Bytes.ofInts(2),
            Bytes.ofInts(3));

    @Test
    void hasTheMembersOfToJson() {
      assertThat(CredentialJson.write(response).bytes().asUtf8())
          .isEqualTo(
              "{\"id\":\"Bw\",\"rawId\":\"Bw\",\"type\":\"public-key\","
                  + "\"authenticatorAttachment\":\"cross-platform\",\"response\":{"
                  + "\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AQ\","
                  + "\"signature\":\"Ag\",\"userHandle\":\"Aw\"},\"clientExtensionResults\":{}}");
    }

    @Test
    void isReadBackAsItWasWritten() throws Malformed {
      var json = CredentialJson.write(response).bytes();

      assertThat(CredentialJson.readAuthentication(json)).isEqualTo(response);
    }

    @Test
    void mayLackUserHandleAndAttachment() throws Malformed {
      var bare =
          new AuthenticationResponse(
              Bytes.ofInts(7), null, Bytes.EMPTY, Bytes.EMPTY, Bytes.EMPTY, null);
      var json = CredentialJson.write(bare).bytes();

      assertThat(json.asUtf8()).doesNotContain("userHandle", "Attachment");
      assertThat(CredentialJson.readAuthentication(json)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"signature\":\"Ag\",|''|response.signature",
          "\"signature\":\"Ag\"|\"signature\":\"A+\"|response.signature",
          "\"authenticatorData\":\"AQ\"|\"authenticatorData\":{}|response.authenticatorData",
          "\"userHandle\":\"Aw\"|\"userHandle\":false|response.userHandle",
          "\"response\"|\"answer\"|response"
        })
    void tellsTheWrongMember(String part, String replacement, String path) {
      var json = CredentialJson.write(response).bytes().asUtf8();

      assertThat(json).contains(part);
      assertThatThrownBy(
              () -> CredentialJson.readAuthentication(Bytes.utf8(json.replace(part, replacement))))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo(path));
    }
  }
}
