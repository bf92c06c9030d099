package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InspectorTest {

  private static Node at(Inspection inspection, String path) {
    return inspection.nodes().filter(n -> n.path().equals(path)).reduce((a, b) -> b).orElseThrow();
  }

  private static Bytes hex(String hex) {
    return Bytes.fromHex(hex.replace(" ", ""));
  }

  @Nested
  class AttestationObject {

    private final Inspection found =
        Inspector.inspect(Samples.ATTESTATION_OBJECT, PayloadFormat.ATTESTATION_OBJECT);

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # path                                                    , offset of content, length
            /                                                         , 0  , 194
            /fmt                                                      , 6  , 4
            /attStmt                                                  , 18 , 1
            /authData                                                 , 30 , 164
            /authData/rpIdHash                                        , 30 , 32
            /authData/flags                                           , 62 , 1
            /authData/flags/UV                                        , 62 , 1
            /authData/signCount                                       , 63 , 4
            /authData/attestedCredentialData                          , 67 , 127
            /authData/attestedCredentialData/aaguid                   , 67 , 16
            /authData/attestedCredentialData/credentialIdLength       , 83 , 2
            /authData/attestedCredentialData/credentialId             , 85 , 32
            /authData/attestedCredentialData/credentialPublicKey      , 117, 77
            /authData/attestedCredentialData/credentialPublicKey/-2   , 127, 32
            /authData/attestedCredentialData/credentialPublicKey/-3   , 162, 32
            """)
    void everyFieldHasItsPlaceInTheObject(String path, int offset, int length) {
      assertThat(at(found, path).content()).isEqualTo(new Span(offset, length));
      assertThat(found.payloads()).hasSize(1);
      assertThat(found.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            /fmt                                                    | "none" | attestation statement format
            /authData/flags                                         | 0x5D   | UP UV BE BS AT
            /authData/flags/UV                                      | 1      | user verified; set by PIN, fingerprint, face or password
            /authData/flags/ED                                      | 0      | not extension data inside; set when there are extension outputs
            /authData/attestedCredentialData/aaguid                 | 70617373-6b65-796c-6162-6c6170746f70 | model of the authenticator: the lab's laptop
            /authData/attestedCredentialData/credentialPublicKey/1  | 2      | kty: EC2
            /authData/attestedCredentialData/credentialPublicKey/3  | -7     | alg: ES256
            /authData/attestedCredentialData/credentialPublicKey/-1 | 1      | crv: P-256
            """)
    void everyFieldSaysWhatItIs(String path, String value, String note) {
      assertThat(at(found, path).value()).isEqualTo(value);
      assertThat(at(found, path).note()).isEqualTo(note);
    }

    @Test
    void theFlagsAreListedInTheOrderInWhichTheyAreWritten() {
      assertThat(at(found, "/authData/flags").children())
          .extracting(Node::name)
          .containsExactly("ED", "AT", "RFU2", "BS", "BE", "UV", "RFU1", "UP");
    }

    @Test
    void childrenLieWithinTheirParents() {
      found
          .nodes()
          .forEach(parent ->
              assertThat(parent.children())
                  .allSatisfy(c -> assertThat(parent.span().encloses(c.span())).isTrue()));
    }
  }

  @Nested
  class AuthenticatorData {

    private List<InspectionProblem> problems(Bytes bytes) {
      return Inspector.inspect(bytes, PayloadFormat.AUTHENTICATOR_DATA).problems();
    }

    @Test
    void saysWhereItIsTooShort() {
      assertThat(problems(Samples.AUTH_DATA.slice(0, 34)))
          .singleElement()
          .satisfies(p -> {
            assertThat(p.offset()).isEqualTo(34);
            assertThat(p.path()).isEqualTo("/signCount");
            assertThat(p.message()).contains("signCount takes 4 bytes from byte 33");
          });
    }

    @Test
    void reportsWhatIsLeftOver() {
      assertThat(problems(Bytes.concat(Samples.AUTH_DATA, hex("a0"))))
          .singleElement()
          .satisfies(p -> assertThat(p.offset()).isEqualTo(164));
    }

    @Test
    void readsExtensionsBehindTheKey() {
      var bytes =
          Bytes.concat(Samples.AUTH_DATA.with(32, 0xDD), hex("a16b6372656450726f7465637402"));
      var found = Inspector.inspect(bytes, PayloadFormat.AUTHENTICATOR_DATA);

      assertThat(found.problems()).isEmpty();
      assertThat(at(found, "/extensions/credProtect").value()).isEqualTo("2");
    }

    @Test
    void reportsBackedUpWithoutBackupEligible() {
      assertThat(problems(Samples.AUTH_DATA.with(32, 0x55)))
          .singleElement()
          .satisfies(p -> assertThat(p.path()).isEqualTo("/flags/BS"));
    }

    @Test
    void reportsABrokenKeyAtItsPlaceInTheWholePayload() {
      var broken = Samples.ATTESTATION_OBJECT.with(117 + 3, 0x1C);
      var found = Inspector.inspect(broken, PayloadFormat.ATTESTATION_OBJECT);

      assertThat(found.problems())
          .anySatisfy(p -> {
            assertThat(p.offset()).isEqualTo(120);
            assertThat(p.path()).isEqualTo("/authData/attestedCredentialData/credentialPublicKey");
          });
    }
  }

  @Nested
  class OtherFormats {

    @Test
    void clientDataNamesItsMembersWithTheirBytes() {
      var found = Inspector.inspect(Bytes.utf8(Samples.CLIENT_DATA), PayloadFormat.CLIENT_DATA);

      assertThat(found.problems()).isEmpty();
      var origin = at(found, "/origin");
      assertThat(Bytes.utf8(Samples.CLIENT_DATA).slice(origin.span()).asUtf8())
          .isEqualTo("\"https://example.test\"");
      assertThat(Bytes.utf8(Samples.CLIENT_DATA).slice(origin.content()).asUtf8())
          .isEqualTo("https://example.test");
      assertThat(at(found, "/crossOrigin").value()).isEqualTo("false");
    }

    @Test
    void clientDataWithoutChallengeIsAProblem() {
      var found =
          Inspector.inspect(
              Bytes.utf8("{\"type\":\"x\",\"origin\":\"y\"}"), PayloadFormat.CLIENT_DATA);

      assertThat(found.problems())
          .extracting(InspectionProblem::path)
          .containsExactly("/challenge");
    }

    @Test
    void base64urlInJsonOpensAPayload() {
      var found = Inspector.inspect(Bytes.utf8(Samples.REGISTRATION));

      assertThat(found.format()).isEqualTo(PayloadFormat.JSON);
      assertThat(found.problems()).isEmpty();
      assertThat(found.payloads())
          .extracting(InspectedPayload::format)
          .containsExactly("json", "client-data", "attestation-object");
      var flags = at(found, "/response/attestationObject/authData/flags");
      assertThat(flags.payload()).isEqualTo(2);
      assertThat(flags.span().offset()).isEqualTo(62);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            {"a":1,"a":2}   | 7  | /a
            {"a":1          | 6  | /
            [1,2]x          | 5  | /
            [1,             | 3  | /
            {"a":tru}       | 5  | /
            """)
    void reportsMistakesInJsonAtTheirOffset(String json, int offset, String path) {
      var found = Inspector.inspect(Bytes.utf8(json), PayloadFormat.JSON);

      assertThat(found.problems())
          .singleElement()
          .satisfies(p -> {
            assertThat(p.offset()).isEqualTo(offset);
            assertThat(p.path()).isEqualTo(path);
          });
    }

    @Test
    void ctapRequestNamesCommandAndMembers() {
      var found =
          Inspector.inspect(
              hex("02 a2 01 6c 6578616d706c652e74657374 02 4101"), PayloadFormat.CTAP_REQUEST);

      assertThat(found.root().name()).isEqualTo("authenticatorGetAssertion");
      assertThat(at(found, "/parameters/1").note()).isEqualTo("rpId");
      assertThat(at(found, "/parameters/1").content().offset()).isEqualTo(4);
    }

    @Test
    void ctapResponseNamesItsStatus() {
      var found = Inspector.inspect(hex("2e"), PayloadFormat.CTAP_RESPONSE);

      assertThat(at(found, "/status").note()).isEqualTo("CTAP2_ERR_NO_CREDENTIALS");
    }

    @Test
    void ctapResponseTakesAuthenticatorDataApart() {
      var bytes = Bytes.concat(hex("00 a3 01 646e6f6e65 02 58a4"), Samples.AUTH_DATA, hex("03 a0"));
      var found = Inspector.inspect(bytes, PayloadFormat.CTAP_RESPONSE);

      assertThat(found.problems()).isEmpty();
      assertThat(at(found, "/members/2/flags").span().offset()).isEqualTo(11 + 32);
    }

    @Test
    void signatureIsTwoNumbers() {
      var found = Inspector.inspect(Samples.SIGNATURE, PayloadFormat.SIGNATURE);

      assertThat(at(found, "/r").span()).isEqualTo(new Span(2, 34));
      assertThat(at(found, "/s").span()).isEqualTo(new Span(36, 35));
    }
  }

  @Nested
  class Detecting {

    private PayloadFormat formatOf(Bytes input) {
      var found = Inspector.inspect(input);
      assertThat(found.recognised()).isTrue();
      return found.format();
    }

    @Test
    void tellsWhatBytesAre() {
      assertThat(formatOf(Samples.ATTESTATION_OBJECT)).isEqualTo(PayloadFormat.ATTESTATION_OBJECT);
      assertThat(formatOf(Samples.AUTH_DATA)).isEqualTo(PayloadFormat.AUTHENTICATOR_DATA);
      assertThat(formatOf(Samples.AUTH_DATA.slice(87, 77))).isEqualTo(PayloadFormat.COSE_KEY);
      assertThat(formatOf(Samples.SIGNATURE)).isEqualTo(PayloadFormat.SIGNATURE);
      assertThat(formatOf(hex("02a10161610a"))).isEqualTo(PayloadFormat.CTAP_REQUEST);
      assertThat(formatOf(hex("00a10161610a"))).isEqualTo(PayloadFormat.CTAP_RESPONSE);
      assertThat(formatOf(Bytes.utf8(Samples.CLIENT_DATA))).isEqualTo(PayloadFormat.CLIENT_DATA);
      assertThat(formatOf(Bytes.utf8(" [1]"))).isEqualTo(PayloadFormat.JSON);
    }

    @Test
    void takesTextEncodingsOff() {
      var base64url = Samples.ATTESTATION_OBJECT.base64url();
      var base64 = Base64.getEncoder().encodeToString(Samples.ATTESTATION_OBJECT.toArray());
      for (var text :
          List.of(
              Samples.ATTESTATION_OBJECT.hex(),
              " " + Samples.ATTESTATION_OBJECT.hex().toUpperCase(Locale.ROOT) + "\n",
              base64url,
              base64,
              "data:application/octet-stream;base64," + base64,
              "-----BEGIN X-----\n" + base64 + "\n-----END X-----\n")) {
        var found = Inspector.inspect(Bytes.utf8(text));

        assertThat(found.format()).isEqualTo(PayloadFormat.ATTESTATION_OBJECT);
        assertThat(found.payloads().get(1).bytes()).isEqualTo(Samples.ATTESTATION_OBJECT);
        assertThat(at(found, "/authData/flags").payload()).isEqualTo(1);
        assertThat(at(found, "/authData/flags").span().offset()).isEqualTo(62);
      }
    }

    @Test
    void aPrefixOfAnAttestationObjectIsStillTakenForOne() {
      assertThat(formatOf(Samples.ATTESTATION_OBJECT.slice(0, 100)))
          .isEqualTo(PayloadFormat.ATTESTATION_OBJECT);
    }

    @Test
    void textThatIsCutOffIsStillDecoded() {
      var text = Samples.ATTESTATION_OBJECT.hex();
      for (int length = 16; length < text.length(); length++) {
        var found = Inspector.inspect(Bytes.utf8(text.substring(0, length)));

        assertThat(found.payloads()).first().extracting(InspectedPayload::format).isEqualTo("hex");
        assertThat(found.problems()).isNotEmpty();
      }
      var base64url = Samples.ATTESTATION_OBJECT.base64url();
      for (int length = 30; length < base64url.length(); length++) {
        var found = Inspector.inspect(Bytes.utf8(base64url.substring(0, length)));

        assertThat(found.format()).isEqualTo(PayloadFormat.ATTESTATION_OBJECT);
        assertThat(found.problems()).isNotEmpty();
      }
    }

    @Test
    void theUnknownIsAValue() {
      for (var input : List.of(Bytes.EMPTY, Bytes.utf8("hello, world"), hex("fffefd"))) {
        var found = Inspector.inspect(input);
        assertThat(found.recognised()).isFalse();
        assertThat(found.problems()).isEmpty();
      }
    }

    @ParameterizedTest
    @EnumSource(PayloadFormat.class)
    void everyFormatTakesNothingAndNonsense(PayloadFormat format) {
      assertThat(Inspector.inspect(Bytes.EMPTY, format).root()).isNotNull();
      assertThat(Inspector.inspect(hex("ff00ff"), format).root()).isNotNull();
    }
  }
}
