package dev.passkeylab.ctap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Assertion;
import dev.passkeylab.authenticator.CtapResult;
import dev.passkeylab.authenticator.CtapStatus;
import dev.passkeylab.authenticator.GetAssertion;
import dev.passkeylab.authenticator.MakeCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.cbor.Edn;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.WorkedExample;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CtapWriterTest {

  private static CborStructure body(Bytes message) {
    return CborStructure.read(message.slice(1, message.length() - 1));
  }

  @Nested
  class Commands {

    @Test
    void getAssertionHasTheBytesThatAnotherProgramWrote() {
      assertThat(CtapMessages.get().hex())
          .isEqualTo(
              "02a4016c6578616d706c652e746573740258"
                  + "20068a0763712ae2862d344625700e79c197d8a288d98ac805aff96568a0646985"
                  + "0381a26269645820"
                  + "6c4d8443684dc560f58655b689a3b05391bf1dfb91bf01af7806200410863eb2"
                  + "64747970656a7075626c69632d6b657905a1627576f5");
      assertThat(CtapMessages.get().length()).isEqualTo(113);
    }

    @Test
    void getAssertionLeavesOutWhatIsNotAsked() {
      var bare = new GetAssertion("a", Bytes.ofInts(1), List.of(), false);

      assertThat(CtapWriter.write(new CtapCommand.Get(bare)).hex()).isEqualTo("02a2016161024101");
    }

    @Test
    void makeCredentialHasItsMembersByNumber() {
      var bare =
          new MakeCredential(
              Bytes.ofInts(1),
              "example.test",
              "Example",
              CtapMessages.ADA,
              List.of(-7L),
              List.of(),
              false,
              false);

      assertThat(Edn.print(body(CtapWriter.write(new CtapCommand.Make(bare))).root()))
          .isEqualTo(
              "{1: h'01', 2: {\"id\": \"example.test\", \"name\": \"Example\"}, 3: {\"id\": "
                  + "h'bb94d52694fca778f3da5ef5680f3f6b', \"name\": \"ada@example.test\", "
                  + "\"displayName\": \"Ada\"}, 4: [{\"alg\": -7, \"type\": \"public-key\"}], "
                  + "7: {\"rk\": false}}");
    }

    @Test
    void areCanonical() {
      assertThat(body(CtapMessages.make()).problems()).isEmpty();
      assertThat(body(CtapMessages.get()).problems()).isEmpty();
    }

    @Test
    void areReadBackAsTheyWereWritten() throws CtapRefusal {
      assertThat(CtapReader.readCommand(CtapMessages.make()))
          .isEqualTo(new CtapCommand.Make(CtapMessages.MAKE));
      assertThat(CtapReader.readCommand(CtapMessages.get()))
          .isEqualTo(new CtapCommand.Get(CtapMessages.GET));
    }
  }

  @Nested
  class Answers {

    @Test
    void getAssertionHasTheLengthThatAnotherProgramWrote() {
      var assertion =
          new Assertion(
              WorkedExample.CREDENTIAL_ID,
              WorkedExample.ASSERTION_AUTH_DATA,
              WorkedExample.SIGNATURE,
              WorkedExample.USER_HANDLE);

      assertThat(CtapWriter.write(assertion).length()).isEqualTo(193);
    }

    @Test
    void areCanonicalAndReadBackAsTheyWereWritten() throws CtapRefusal, Malformed {
      var attestation = AttestationObject.read(WorkedExample.ATTESTATION_OBJECT);
      var assertion =
          new Assertion(Bytes.ofInts(1), WorkedExample.ASSERTION_AUTH_DATA, Bytes.ofInts(2), null);

      assertThat(body(CtapWriter.write(attestation)).problems()).isEmpty();
      assertThat(body(CtapWriter.write(assertion)).problems()).isEmpty();
      assertThat(CtapReader.readAttestation(CtapWriter.write(attestation)))
          .isEqualTo(new CtapResult.Done<>(attestation));
      assertThat(CtapReader.readAssertion(CtapWriter.write(assertion)))
          .isEqualTo(new CtapResult.Done<>(assertion));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OK")
    void thatRefuseAreOneByte(CtapStatus status) throws CtapRefusal {
      var answer = CtapWriter.write(status);

      assertThat(answer).isEqualTo(Bytes.ofInts(status.code()));
      assertThat(CtapReader.readAttestation(answer)).isEqualTo(new CtapResult.Refused<>(status));
      assertThat(CtapReader.readAssertion(answer)).isEqualTo(new CtapResult.Refused<>(status));
    }
  }
}
