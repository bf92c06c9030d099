package dev.passkeylab.client;

import dev.passkeylab.authenticator.CtapResult;
import dev.passkeylab.authenticator.MakeCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.Settled.Fulfilled;
import dev.passkeylab.client.Settled.Rejected;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.ctap.CtapCommand;
import dev.passkeylab.ctap.CtapReader;
import dev.passkeylab.ctap.CtapRefusal;
import dev.passkeylab.ctap.CtapWriter;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.RegistrationResponse;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.Transport;
import dev.passkeylab.webauthn.UserVerification;
import java.util.List;
import java.util.Optional;

/// `create()`, WebAuthn §5.1.3.
final class Create {

  /// What is asked for when the options name nothing, §5.1.3.
  private static final List<Long> DEFAULT_ALGORITHMS = List.of(-7L, -257L);

  private static final int LONGEST_USER_ID = 64;

  private final List<ClientDevice> devices;
  private final String origin;
  private final CreationOptions options;
  private final Signal signal;

  Create(List<ClientDevice> devices, String origin, CreationOptions options, Signal signal) {
    this.devices = devices;
    this.origin = origin;
    this.options = options;
    this.signal = signal;
  }

  Settled<Created> run() {
    var aborted = signal.reason();
    if (aborted != null) {
      return new Rejected<>(Refusals.cause(aborted));
    }
    int userId = options.user().id().length();
    if (userId < 1 || userId > LONGEST_USER_ID) {
      return new Rejected<>(Cause.USER_ID_LENGTH);
    }
    return switch (RpIds.resolve(origin, Optional.ofNullable(options.rpId()))) {
      case Rejected<String>(var cause) -> new Rejected<>(cause);
      case Fulfilled<String>(var rpId) -> {
        var device = devices.stream().filter(this::fits).findFirst();
        yield device.isPresent() ? makeOn(device.get(), rpId) : new Rejected<>(Cause.NO_DEVICE);
      }
    };
  }

  private boolean fits(ClientDevice device) {
    var wanted = options.attachment();
    return wanted == null || wanted == device.traits().attachment();
  }

  private Settled<Created> makeOn(ClientDevice device, String rpId) {
    var clientData =
        new ClientData(ClientData.CREATE, options.challenge(), origin, false).serialize();
    var algorithms = options.algorithms().isEmpty() ? DEFAULT_ALGORITHMS : options.algorithms();
    var command =
        new MakeCredential(
            clientData.sha256(),
            rpId,
            options.rpName(),
            options.user(),
            algorithms,
            options.exclude(),
            options.residentKey() != ResidentKey.DISCOURAGED,
            options.userVerification() != UserVerification.DISCOURAGED);
    var answer =
        device.exchange(
            CtapWriter.write(new CtapCommand.Make(command)), Deadlines.of(options.timeout()));
    try {
      return switch (CtapReader.readAttestation(answer)) {
        case CtapResult.Refused<AttestationObject>(var status) ->
            new Rejected<>(Refusals.cause(status, signal));
        case CtapResult.Done<AttestationObject>(var made) ->
            created(device, clientData, made, command.residentKey());
      };
    } catch (CtapRefusal | Malformed _) {
      return new Rejected<>(Cause.DEVICE_FAILED);
    }
  }

  private Settled<Created> created(
      ClientDevice device, Bytes clientData, AttestationObject made, boolean discoverable)
      throws Malformed {
    var attested = made.authData().attested();
    if (attested == null) {
      return new Rejected<>(Cause.DEVICE_FAILED);
    }
    var traits = device.traits();
    var response =
        new RegistrationResponse(
            attested.credentialId(),
            traits.attachment().id(),
            clientData,
            made.bytes(),
            made.authData().bytes(),
            traits.transports().stream().map(Transport::id).distinct().sorted().toList(),
            options.credProps() ? (Boolean) discoverable : null);
    return new Fulfilled<>(new Created(response, CoseKeyReader.read(attested.publicKey())));
  }
}
