package dev.passkeylab.ctap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.authenticator.CredentialStore;
import dev.passkeylab.authenticator.CtapStatus;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.UserGate;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CtapReaderTest {

  private static final String HASH = "0241" + "aa";

  private static Bytes command(String hex) {
    return Bytes.fromHex(hex.replace(" ", ""));
  }

  @Nested
  class Commands {

    @ParameterizedTest
    @CsvSource({
      "'',INVALID_LENGTH",
      "00,INVALID_COMMAND",
      "03,INVALID_COMMAND",
      "ff,INVALID_COMMAND",
      "01,INVALID_CBOR",
      "02,INVALID_CBOR",
      "02 a1,INVALID_CBOR",
      "02 a0 00,INVALID_CBOR",
      "02 bfff,INVALID_CBOR",
      "02 a2 0241aa 016161,INVALID_CBOR",
      "02 a2 016161 016161,INVALID_CBOR",
      "02 a2 0161ff 0241aa,INVALID_CBOR",
      "02 a2 01c06161 0241aa,INVALID_CBOR",
      "02 80,CBOR_UNEXPECTED_TYPE",
      "02 a0,MISSING_PARAMETER",
      "02 a1 016161,MISSING_PARAMETER",
      "02 a1 0241aa,MISSING_PARAMETER",
      "02 a2 0101 0241aa,CBOR_UNEXPECTED_TYPE",
      "02 a2 016161 0261aa,INVALID_CBOR",
      "02 a2 016161 026161,CBOR_UNEXPECTED_TYPE",
      "02 a3 016161 0241aa 03a0,CBOR_UNEXPECTED_TYPE",
      "02 a3 016161 0241aa 038100,CBOR_UNEXPECTED_TYPE",
      "02 a3 016161 0241aa 0381a0,MISSING_PARAMETER",
      "02 a3 016161 0241aa 0381a1626964 4101,MISSING_PARAMETER",
      "02 a3 016161 0241aa 0381a2626964 6101 6474797065 6178,CBOR_UNEXPECTED_TYPE",
      "02 a3 016161 0241aa 0381a2626964 4101 6474797065 01,CBOR_UNEXPECTED_TYPE",
      "02 a3 016161 0241aa 0580,CBOR_UNEXPECTED_TYPE",
      "02 a3 016161 0241aa 05a1627576 01,CBOR_UNEXPECTED_TYPE",
      "02 a3 016161 0241aa 05a1627570 f4,UNSUPPORTED_OPTION",
      "02 a3 016161 0241aa 0640,INVALID_PARAMETER",
      "01 a5 0141aa 02a1626964 6161 03a1626964 4101 0480 07a1627570 f4,INVALID_OPTION",
      "01 a5 0141aa 02a1626964 6161 03a1626964 4101 0480 0840,INVALID_PARAMETER",
      "01 a0,MISSING_PARAMETER"
    })
    void malformedAreRefusedWithTheirStatus(String hex, CtapStatus status) {
      assertThatThrownBy(() -> CtapReader.readCommand(command(hex)))
          .isInstanceOfSatisfying(CtapRefusal.class, e -> assertThat(e.status()).isEqualTo(status));
    }

    @Test
    void namesAreForPeopleAndMayBeLeftOut() throws CtapRefusal {
      var make = command("01 a4 0141aa 02a1626964 6161 03a1626964 4101 0480");

      assertThat(CtapReader.readCommand(make))
          .isInstanceOfSatisfying(
              CtapCommand.Make.class,
              it -> {
                assertThat(it.parameters().rpName()).isEmpty();
                assertThat(it.parameters().user().name()).isEmpty();
              });
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void makeCredentialNeedsItsMembers(int member) {
      var parts =
          new String[] {
            "0141aa",
            "02a2626964616164" + "6e616d656145",
            "03a362696441016" + "46e616d6561616b646973706c61794e616d656141",
            "0480"
          };
      parts[member - 1] = "";

      assertThatThrownBy(() -> CtapReader.readCommand(command("01a3" + String.join("", parts))))
          .isInstanceOfSatisfying(
              CtapRefusal.class,
              e -> assertThat(e.status()).isEqualTo(CtapStatus.MISSING_PARAMETER))
          .hasMessage("member " + member + " is missing");
    }

    @Test
    void membersThatAreNotKnownArePassedOver() throws CtapRefusal {
      var get = CtapReader.readCommand(command("02a4 016161 " + HASH + " 04a0 1863f6"));

      assertThat(get.id()).isEqualTo("authenticatorGetAssertion");
    }

    @Test
    void allowListOfAnotherTypeIsNoEmptyList() throws CtapRefusal {
      var list = "0381a2 626964 4101 6474797065 6178";
      var get = (CtapCommand.Get) CtapReader.readCommand(command("02a3 016161 " + HASH + list));

      assertThat(get.parameters().allow()).containsExactly(Descriptor.OF_UNKNOWN_TYPE);
    }
  }

  @Nested
  class Answers {

    @ParameterizedTest
    @CsvSource({
      "'',INVALID_LENGTH",
      "99,INVALID_COMMAND",
      "00,INVALID_CBOR",
      "00 80,CBOR_UNEXPECTED_TYPE",
      "00 a0,MISSING_PARAMETER",
      "00 a3 01646e6f6e65 024100 03a0,INVALID_CBOR"
    })
    void thatSayOkAndAreNotAnswersAreTold(String hex, CtapStatus status) {
      assertThatThrownBy(() -> CtapReader.readAttestation(command(hex)))
          .isInstanceOfSatisfying(CtapRefusal.class, e -> assertThat(e.status()).isEqualTo(status));
    }
  }

  @Nested
  class Totality {

    private final CtapEndpoint endpoint =
        new CtapEndpoint(
            new Authenticator(
                Device.laptop("laptop"),
                CredentialStore.inMemory(),
                UserGate.willing(),
                Entropy.seeded(1)));

    private void answers(Bytes command) {
      var answer = endpoint.exchange(command, Deadline.NEVER);
      assertThat(CtapStatus.of(answer.at(0))).as("%s", command).isPresent();
    }

    @Test
    void everyByteStringHasAnAnswer() {
      var random = new Random(1);
      for (int i = 0; i < 20_000; i++) {
        var bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        if (bytes.length > 0) {
          bytes[0] = (byte) (1 + random.nextInt(2));
        }
        answers(Bytes.wrap(bytes));
      }
    }

    @Test
    void everyDamagedCommandHasAnAnswer() {
      var random = new Random(2);
      for (int i = 0; i < 5_000; i++) {
        var bytes = (i % 2 == 0 ? CtapMessages.make() : CtapMessages.get()).toArray();
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        answers(Bytes.wrap(bytes).slice(0, bytes.length - random.nextInt(2)));
      }
    }
  }
}
