package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.RequestOptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a client says of itself, and how it reads options.
class ClientTest {

  @Nested
  class Capabilities {

    @ParameterizedTest
    @CsvSource({
      "laptop,true",
      "laptop-without-biometrics,true",
      "phone,true",
      "password-manager,true",
      "security-key,false",
      "security-key-without-pin,false"
    })
    void nameAVerifyingPlatformDeviceWithBiometricsOrWithout(String profile, boolean available) {
      var client = new Bench().with(DeviceProfile.of(profile).orElseThrow().device()).client();

      assertThat(client.isUserVerifyingPlatformAuthenticatorAvailable()).isEqualTo(available);
      assertThat(client.getClientCapabilities())
          .containsEntry("userVerifyingPlatformAuthenticator", available);
    }

    @Test
    void areSortedAndOfLevel3() {
      var capabilities = new Bench().client().getClientCapabilities();

      assertThat(capabilities.keySet())
          .containsExactly(
              "conditionalCreate",
              "conditionalGet",
              "extension:credProps",
              "hybridTransport",
              "immediateGet",
              "passkeyPlatformAuthenticator",
              "relatedOrigins",
              "signalAllAcceptedCredentials",
              "signalCurrentUserDetails",
              "signalUnknownCredential",
              "userVerifyingPlatformAuthenticator");
      assertThat(capabilities).containsEntry("conditionalGet", true);
      assertThat(new Bench().client().isConditionalMediationAvailable()).isTrue();
    }
  }

  @Nested
  class Options {

    private static final String CREATION =
        """
        {"rp":{"name":"Example"},"user":{"id":"AQ","name":"ada","displayName":"Ada"},
         "challenge":"AAAA","pubKeyCredParams":[{"type":"public-key","alg":-7}]%s}\
        """;

    private static Settled<CreationOptions> creation(String json) {
      return Client.parseCreationOptionsFromJson(Bytes.utf8(json));
    }

    private static Settled<RequestOptions> request(String json) {
      return Client.parseRequestOptionsFromJson(Bytes.utf8(json));
    }

    @Test
    void areRead() {
      assertThat(creation(CREATION.formatted(",\"hints\":[\"security-key\"]")))
          .isInstanceOf(Settled.Fulfilled.class);
      assertThat(request("{\"challenge\":\"AAAA\",\"hints\":[]}"))
          .isInstanceOf(Settled.Fulfilled.class);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {"\"challenge\":\"AAAA\" | \"challenge\":\"A A\"", "\"id\":\"AQ\" | \"id\":\"A=\""})
    void whoseBytesAreNotBase64urlAreAnEncodingError(String right, String wrong) {
      assertThat(creation(CREATION.formatted("").replace(right, wrong)))
          .isEqualTo(new Settled.Rejected<>(Cause.OPTIONS_ENCODING));
      assertThat(Cause.OPTIONS_ENCODING.error().id()).isEqualTo("EncodingError");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"challenge\":\"AAAA\", | ''",
          "\"challenge\":\"AAAA\" | \"challenge\":7",
          "\"name\":\"Example\" | \"nom\":\"Example\"",
          "\"alg\":-7 | \"alg\":\"ES256\""
        })
    void thatLackAMemberOrHaveAWrongOneAreATypeError(String right, String wrong) {
      assertThat(creation(CREATION.formatted("").replace(right, wrong)))
          .isEqualTo(new Settled.Rejected<>(Cause.OPTIONS_MALFORMED));
      assertThat(Cause.OPTIONS_MALFORMED.error().id()).isEqualTo("TypeError");
    }

    @Test
    void withHintsThatAreNoListAreATypeError() {
      assertThat(creation(CREATION.formatted(",\"hints\":\"security-key\"")))
          .isEqualTo(new Settled.Rejected<>(Cause.OPTIONS_MALFORMED));
      assertThat(request("{\"challenge\":\"AAAA\",\"hints\":{}}"))
          .isEqualTo(new Settled.Rejected<>(Cause.OPTIONS_MALFORMED));
    }
  }
}
