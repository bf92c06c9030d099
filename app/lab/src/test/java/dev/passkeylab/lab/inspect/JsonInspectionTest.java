package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.PayloadFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonInspectionTest {

  private static Node at(Inspection inspection, String path) {
    return inspection.nodes().filter(n -> n.path().equals(path)).reduce((a, b) -> b).orElseThrow();
  }

  private static Inspection inspect(String json) {
    return Inspector.inspect(Bytes.utf8(json.replace('\'', '"')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'response':{'attestationObject':''}}                    | registration response
          {'response':{'authenticatorData':''}}                    | authentication response
          {'challenge':'AA','rp':{},'user':{}}                     | creation options
          {'publicKey':{'challenge':'AA','rpId':'example.test'}}   | options with their wrapper
          {'challenge':'AA','userVerification':'required'}         | request options
          {'id':'AA','publicKey':'oA','signCount':1}               | what an RP stores of a credential
          {'seq':1,'event':{},'payload':null}                      | an entry of a trace of Passkey Lab
          {'credentialId':'AA==','isResidentCredential':true}      | a credential of a virtual authenticator
          """)
  void messagesAreToldByTheirMembers(String json, String note) {
    assertThat(inspect(json).root().note()).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'publicKey':{'challenge':'AAECAw','rpId':'a.test'}}   | /publicKey/challenge       | random bytes of the RP, fresh for each ceremony: 4 bytes
          {'publicKey':{'challenge':'AAECAw','rpId':'a.test'}}   | /publicKey                 | request options
          {'pubKeyCredParams':[{'alg':-8}]}                      | /pubKeyCredParams/0/alg    | COSE algorithm: EdDSA
          {'rp':{'id':'a.test'},'user':{'id':'AA'}}              | /user/id                   | user handle: 1 bytes
          {'rp':{'id':'a.test'},'user':{'id':'AA'}}              | /rp/id                     | RP ID
          {'response':{'attestationObject':'oA','publicKeyAlgorithm':-7}} | /response/publicKeyAlgorithm | COSE algorithm of the public key: ES256
          """)
  void membersAreNamedInTheWordsOfTheSpecification(String json, String path, String note) {
    assertThat(at(inspect(json), path).note()).isEqualTo(note);
  }

  @Nested
  class Payloads {

    @Test
    void aPublicKeyIsAKeyInDerInAResponseAndInCoseInARecord() {
      var spki = Samples.PUBLIC_KEY.base64url();
      var cose = Samples.AUTH_DATA.slice(87, 77).base64url();
      var response =
          inspect("{'response':{'attestationObject':'oA','publicKey':'%s'}}".formatted(spki));
      var record = inspect("{'id':'AA','signCount':0,'publicKey':'%s'}".formatted(cose));

      assertThat(at(response, "/response/publicKey/subjectPublicKey/x").span().offset())
          .isEqualTo(27);
      assertThat(at(record, "/publicKey/-2").content().offset()).isEqualTo(10);
      assertThat(record.problems()).isEmpty();
    }

    @Test
    void aTraceLineOpensItsPayloadAsTheFormatThatItNames() {
      var line = "{'seq':1,'event':{},'payload':{'format':'ctap-response','bytes':'Lg'}}";

      assertThat(at(inspect(line), "/payload/bytes/status").note())
          .isEqualTo("CTAP2_ERR_NO_CREDENTIALS");
    }

    @Test
    void aUserHandleIsShownAsTextWhereItIsText() {
      var json = "{'response':{'signature':'AA','userHandle':'YWxpY2U'}}";

      assertThat(at(inspect(json), "/response/userHandle").value()).isEqualTo("alice");
    }

    @Test
    void whatIsNotOpenedSaysSo() {
      var line = "{'seq':1,'event':{},'payload':{'format':'text','bytes':'YQ'}}\n";
      var found = inspect(line.repeat(70));

      assertThat(found.payloads()).hasSize(Outline.MOST_PAYLOADS);
      assertThat(found.problems()).isEmpty();
      assertThat(at(found, "/62/payload/bytes").value()).isEqualTo("a");
      assertThat(at(found, "/69/payload/bytes").note()).contains("not opened, for only the first");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            AA==                | padding
            +/8A                | '+' or '/'
            AB                  | bits that belong to no byte
            no base64           | not base64url
            """)
    void anotherEncodingThanBase64urlIsAProblem(String text, String message) {
      var found = inspect("{'rp':{},'user':{},'challenge':'%s'}".formatted(text));

      assertThat(found.problems())
          .singleElement()
          .satisfies(p -> {
            assertThat(p.message()).contains(message);
            assertThat(p.path()).isEqualTo("/challenge");
            assertThat(p.offset()).isEqualTo(31);
          });
    }
  }

  @Nested
  class RpIdHashes {

    private static final String OBJECT = Samples.ATTESTATION_OBJECT.base64url();
    private static final String PATH = "/response/attestationObject/authData/rpIdHash";

    @Test
    void theHostOfTheOriginTellsTheRpId() {
      var clientData = Samples.CLIENT_DATA.replace("//example", "//login.example");
      var found =
          inspect(
              "{'response':{'attestationObject':'%s','clientDataJSON':'%s'}}"
                  .formatted(OBJECT, Bytes.utf8(clientData).base64url()));

      assertThat(at(found, PATH).note()).isEqualTo("= SHA-256(\"example.test\")");
    }

    @Test
    void nothingIsSaidWhereNothingHashesToIt() {
      var found =
          inspect("{'rpId':'other.test','response':{'attestationObject':'%s'}}".formatted(OBJECT));

      assertThat(at(found, PATH).note()).isEqualTo("SHA-256 of the RP ID");
    }
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    var found =
        Inspector.inspect(Bytes.concat(Bytes.fromHex("efbbbf"), Bytes.utf8("{\"a\":\"b\"}")));

    assertThat(found.format()).isEqualTo(PayloadFormat.JSON);
    assertThat(found.problems()).isEmpty();
    assertThat(at(found, "/a").span().offset()).isEqualTo(3 + 5);
  }

  @Test
  void valuesOnLinesOfTheirOwnAreLines() {
    var found = inspect("{'a':1}\n{'a':2}\n");

    assertThat(found.problems()).isEmpty();
    assertThat(at(found, "/1/a").value()).isEqualTo("2");
    assertThat(at(found, "/1/a").span().offset()).isEqualTo(13);
  }
}
