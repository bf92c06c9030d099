package dev.passkeylab.client;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.CtapResult;
import dev.passkeylab.authenticator.MakeCredential;
import dev.passkeylab.authenticator.UserGate.Purpose;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.Settled.Fulfilled;
import dev.passkeylab.client.Settled.Rejected;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.ctap.CtapCommand;
import dev.passkeylab.ctap.CtapReader;
import dev.passkeylab.ctap.CtapRefusal;
import dev.passkeylab.ctap.CtapWriter;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.RegistrationResponse;
import dev.passkeylab.webauthn.Transport;
import dev.passkeylab.webauthn.UserVerification;
import dev.passkeylab.world.Answer;
import java.util.List;
import java.util.Optional;

/// `create()`, WebAuthn §5.1.3.
final class Create {

  /// What is asked for when the options name nothing, §5.1.3.
  private static final List<Long> DEFAULT_ALGORITHMS = List.of(-7L, -257L);

  private static final int LONGEST_USER_ID = 64;

  private final Client client;
  private final String origin;
  private final CreationOptions options;
  private final Signal signal;

  Create(Client client, String origin, CreationOptions options, Signal signal) {
    this.client = client;
    this.origin = origin;
    this.options = options;
    this.signal = signal;
  }

  /// A request that shows itself.
  Settled<Created> modal() {
    return switch (begin()) {
      case Rejected<String>(var cause) -> new Rejected<>(cause);
      case Fulfilled<String>(var rpId) -> make(rpId);
    };
  }

  /// A request that nobody notices: it is met by the first device of this computer that backs up
  /// what it keeps, or by none.
  Settled<Created> conditional() {
    return switch (begin()) {
      case Rejected<String>(var cause) -> new Rejected<>(cause);
      case Fulfilled<String>(var rpId) -> makeSilently(rpId);
    };
  }

  private Settled<Created> makeSilently(String rpId) {
    if (options.userVerification() == UserVerification.REQUIRED) {
      return new Rejected<>(Cause.NO_VERIFICATION);
    }
    var wanted = options.attachment();
    return client.devices().stream()
        .filter(it -> wanted == null || wanted == it.traits().attachment())
        .filter(it -> it.traits().platform() && it.traits().residentKeys())
        .filter(it -> it.traits().backup() != Backup.NONE)
        .findFirst()
        .map(it -> makeOn(it, rpId, true))
        .orElseGet(() -> new Rejected<>(Cause.NO_DEVICE));
  }

  private Settled<String> begin() {
    var aborted = signal.reason();
    if (aborted != null) {
      return new Rejected<>(Refusals.cause(aborted));
    }
    int userId = options.user().id().length();
    if (userId < 1 || userId > LONGEST_USER_ID) {
      return new Rejected<>(Cause.USER_ID_LENGTH);
    }
    var rpId = client.rpId(origin, options.rpId());
    return rpId instanceof Fulfilled<String>
            && algorithms().stream().noneMatch(it -> CoseAlgorithm.of(it).isPresent())
        ? new Rejected<>(Cause.NO_COMMON_ALGORITHM)
        : rpId;
  }

  private List<Long> algorithms() {
    return options.algorithms().isEmpty() ? DEFAULT_ALGORITHMS : options.algorithms();
  }

  private Settled<Created> make(String rpId) {
    return switch (fitting()) {
      case Rejected<List<ClientDevice>>(var cause) -> new Rejected<>(cause);
      case Fulfilled<List<ClientDevice>>(var fitting) ->
          fitting.size() == 1
              ? makeOn(fitting.getFirst(), rpId, false)
              : makeOnOneOf(fitting, rpId);
    };
  }

  /// The devices that can do what is asked, or what it is that none can.
  private Settled<List<ClientDevice>> fitting() {
    var wanted = options.attachment();
    var attached =
        client.devices().stream()
            .filter(it -> wanted == null || wanted == it.traits().attachment())
            .toList();
    if (attached.isEmpty()) {
      return new Rejected<>(Cause.NO_DEVICE);
    }
    var keeping =
        attached.stream()
            .filter(it -> Requirements.met(options.residentKey(), it.traits()))
            .toList();
    if (keeping.isEmpty()) {
      return new Rejected<>(Cause.NO_RESIDENT_KEYS);
    }
    var verifying =
        keeping.stream()
            .filter(it -> Requirements.met(options.userVerification(), it.traits()))
            .toList();
    return verifying.isEmpty() ? new Rejected<>(Cause.NO_VERIFICATION) : new Fulfilled<>(verifying);
  }

  private Settled<Created> makeOnOneOf(List<ClientDevice> fitting, String rpId) {
    var deadline = Deadlines.of(options.timeout());
    var ordered = client.profile().hints() ? Hints.order(fitting, options.hints()) : fitting;
    return switch (client.surface().chooseDevice(Purpose.CREATE, rpId, ordered, deadline)) {
      case Answer.Given<Optional<ClientDevice>>(var chosen) ->
          chosen.isPresent()
              ? makeOn(chosen.get(), rpId, false)
              : new Rejected<>(Cause.USER_CANCELLED);
      case Answer.TimedOut<Optional<ClientDevice>> _ -> new Rejected<>(Cause.TIMED_OUT);
      case Answer.Aborted<Optional<ClientDevice>>(var reason) ->
          new Rejected<>(Refusals.cause(reason));
    };
  }

  private Settled<Created> makeOn(ClientDevice device, String rpId, boolean silent) {
    var clientData =
        new ClientData(ClientData.CREATE, options.challenge(), origin, false).serialize();
    var command =
        new MakeCredential(
            clientData.sha256(),
            rpId,
            options.rpName(),
            options.user(),
            algorithms(),
            options.exclude(),
            Requirements.discoverable(options.residentKey(), device.traits()),
            !silent
                && Requirements.verify(
                    options.userVerification(), device.traits(), client.profile()),
            silent);
    var answer =
        device.exchange(
            CtapWriter.write(new CtapCommand.Make(command)), Deadlines.of(options.timeout()));
    try {
      return switch (CtapReader.readAttestation(answer)) {
        case CtapResult.Refused<AttestationObject>(var status) ->
            new Rejected<>(Refusals.cause(status, signal));
        case CtapResult.Done<AttestationObject>(var made) ->
            switch (consent(device, rpId, silent)) {
              case Rejected<Boolean>(var cause) -> new Rejected<>(cause);
              case Fulfilled<Boolean>(var consents) ->
                  created(device, clientData, conveyed(made, consents), command.residentKey());
            };
      };
    } catch (CtapRefusal | Malformed _) {
      return new Rejected<>(Cause.DEVICE_FAILED);
    }
  }

  /// Whether the site may have the attestation, where it asks for one that names the device.
  private Settled<Boolean> consent(ClientDevice device, String rpId, boolean silent) {
    boolean naming = List.of("direct", "enterprise").contains(options.attestation());
    if (!naming || !client.profile().attestationConsent()) {
      return new Fulfilled<>(true);
    }
    if (silent) {
      return new Fulfilled<>(false);
    }
    var deadline = Deadlines.of(options.timeout());
    return switch (client.surface().attestationConsent(rpId, device, deadline)) {
      case Answer.Given<Consent>(var decision) ->
          switch (decision) {
            case ALLOWS -> new Fulfilled<>(true);
            case WITHHOLDS -> new Fulfilled<>(false);
            case CANCELS -> new Rejected<>(Cause.USER_CANCELLED);
          };
      case Answer.TimedOut<Consent> _ -> new Rejected<>(Cause.TIMED_OUT);
      case Answer.Aborted<Consent>(var reason) -> new Rejected<>(Refusals.cause(reason));
    };
  }

  private AttestationObject conveyed(AttestationObject made, boolean consents) {
    return Conveyance.apply(consents ? options.attestation() : "none", made);
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
