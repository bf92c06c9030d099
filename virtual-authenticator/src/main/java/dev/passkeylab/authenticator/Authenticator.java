package dev.passkeylab.authenticator;

import dev.passkeylab.authenticator.CtapResult.Done;
import dev.passkeylab.authenticator.CtapResult.Refused;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.util.List;
import java.util.Optional;

/// A software authenticator: the operations of CTAP 2.3 §6.1 and §6.2 for one device.
///
/// It runs one operation at a time, on the caller's thread, and waits for the person through its
/// [UserGate].
public final class Authenticator {

  private static final int ID_LENGTH = 32;

  private final Device device;
  private final CredentialStore store;
  private final Verifier verifier;
  private final Entropy entropy;

  public Authenticator(Device device, CredentialStore store, UserGate gate, Entropy entropy) {
    this.device = device;
    this.store = store;
    this.verifier = new Verifier(device, gate);
    this.entropy = entropy;
  }

  /// {@return what the device is}
  public Device device() {
    return device;
  }

  /// {@return the discoverable credentials for `rpId`, the newest first, without asking anybody:
  /// WebAuthn §6.3.1}
  public List<StoredCredential> discover(String rpId) {
    return store.discoverable(rpId);
  }

  /// Makes a credential, CTAP 2.3 §6.1.2. An excluded credential is told only to a person who
  /// consents.
  public CtapResult<AttestationObject> makeCredential(MakeCredential request, Deadline deadline) {
    var algorithm = choose(request.algorithms());
    if (algorithm.isEmpty()) {
      return new Refused<>(CtapStatus.UNSUPPORTED_ALGORITHM);
    }
    var status =
        verifier.verify(UserGate.Purpose.CREATE, request.rpId(), request.user().name(), deadline);
    if (status != CtapStatus.OK) {
      return new Refused<>(status);
    }
    if (holdsAny(request.rpId(), request.exclude())) {
      return new Refused<>(CtapStatus.CREDENTIAL_EXCLUDED);
    }
    var credential = create(request, algorithm.get());
    store.save(credential);
    var attested =
        new AttestedCredential(
            device.aaguid(), credential.id(), credential.key().publicKey().bytes());
    var authData =
        AuthenticatorData.ofRegistration(
            Bytes.utf8(request.rpId()).sha256(),
            flags(credential).with(Flag.AT, true),
            counterAtCreation(),
            attested);
    return new Done<>(AttestationObject.none(authData));
  }

  /// Signs an assertion, CTAP 2.3 §6.2.2.
  public CtapResult<Assertion> getAssertion(GetAssertion request, Deadline deadline) {
    var found = locate(request);
    if (found.isEmpty()) {
      return new Refused<>(CtapStatus.NO_CREDENTIALS);
    }
    var credential = found.get();
    var status =
        verifier.verify(
            UserGate.Purpose.SIGN_IN, request.rpId(), credential.user().name(), deadline);
    if (status != CtapStatus.OK) {
      return new Refused<>(status);
    }
    var authData =
        AuthenticatorData.ofAssertion(
            Bytes.utf8(request.rpId()).sha256(), flags(credential), nextCounter(credential));
    var signature =
        credential
            .key()
            .sign(
                Bytes.concat(authData.bytes(), request.clientDataHash()),
                entropy.stream(device.name() + "/assertion/" + store.count("assertion")));
    var userHandle = credential.discoverable() ? credential.user().id() : null;
    return new Done<>(new Assertion(credential.id(), authData.bytes(), signature, userHandle));
  }

  private Optional<CoseAlgorithm> choose(List<Long> wanted) {
    return wanted.stream()
        .flatMap(number -> CoseAlgorithm.of(number).stream())
        .filter(device.algorithms()::contains)
        .findFirst();
  }

  private boolean holdsAny(String rpId, List<Descriptor> descriptors) {
    return descriptors.stream().anyMatch(it -> store.find(rpId, it.id()).isPresent());
  }

  private StoredCredential create(MakeCredential request, CoseAlgorithm algorithm) {
    var label = device.name() + "/credential/" + store.count("credential");
    return new StoredCredential(
        entropy.bytes(label + "/id", ID_LENGTH),
        request.rpId(),
        request.user(),
        SigningKey.generate(algorithm, entropy.stream(label + "/key")),
        request.residentKey(),
        device.backup() != Backup.NONE,
        device.backup() == Backup.SYNCED);
  }

  private Optional<StoredCredential> locate(GetAssertion request) {
    if (request.allow().isEmpty()) {
      return store.discoverable(request.rpId()).stream().findFirst();
    }
    return request.allow().stream()
        .flatMap(it -> store.find(request.rpId(), it.id()).stream())
        .findFirst();
  }

  /// UP and UV are here because the gesture that was just seen gave both.
  private static Flags flags(StoredCredential credential) {
    return Flags.of(Flag.UP, Flag.UV)
        .with(Flag.BE, credential.backupEligible())
        .with(Flag.BS, credential.backupState());
  }

  private long counterAtCreation() {
    return switch (device.counter()) {
      case ZERO, PER_CREDENTIAL -> 0;
      case GLOBAL -> store.count("signatures");
    };
  }

  private long nextCounter(StoredCredential credential) {
    return switch (device.counter()) {
      case ZERO -> 0;
      case PER_CREDENTIAL -> store.count("signatures/" + credential.id().hex());
      case GLOBAL -> store.count("signatures");
    };
  }
}
