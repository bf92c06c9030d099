package dev.passkeylab.client;

import static dev.passkeylab.client.Bench.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Attestation;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.CreationOptions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConveyanceTest {

  private static final Device ATTESTING = Device.laptop("it").with(Attestation.PACKED_SELF);

  private static AttestationObject created(Device device, String attestation) throws Malformed {
    var it = Bench.creation("ada");
    var options =
        new CreationOptions(
            null,
            it.rpName(),
            it.user(),
            it.challenge(),
            it.algorithms(),
            null,
            List.of(),
            null,
            it.residentKey(),
            it.userVerification(),
            attestation,
            false,
            List.of());
    var bench = new Bench().with(device);
    bench.gate.then(Gesture.MATCHES);
    var settled = bench.client().create(ORIGIN, options, Signal.none());
    var created = ((Settled.Fulfilled<Created>) settled).value();
    return AttestationObject.read(created.response().attestationObject());
  }

  @ParameterizedTest
  @CsvSource({
    "none,none",
    "indirect,packed",
    "direct,packed",
    "enterprise,packed",
    "telepathic,none"
  })
  void handsTheStatementOnWhereItIsAskedFor(String wanted, String format) throws Malformed {
    var made = created(ATTESTING, wanted);

    assertThat(made.format()).isEqualTo(format);
    assertThat(made.statement().getKeys().isEmpty()).isEqualTo(format.equals("none"));
  }

  @Test
  void noneLeavesTheModelNamed() throws Malformed {
    var attested = created(ATTESTING, "none").authData().attested();

    assertThat(Objects.requireNonNull(attested).aaguid()).isEqualTo(Device.LAPTOP_AAGUID);
  }

  @Test
  void noneLeavesSelfAttestationOfAnUnnamedModelAsItIs() throws Malformed {
    var unnamed = ATTESTING.withAaguid(Bytes.fromHex("00".repeat(16)));

    assertThat(created(unnamed, "none").format()).isEqualTo("packed");
  }
}
