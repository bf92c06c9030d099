package dev.passkeylab.authenticator;

import dev.passkeylab.attestation.AttestationStatements;
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
import dev.passkeylab.webauthn.User;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A software authenticator: the operations of CTAP 2.3 §6.1 and §6.2 for one device.
///
/// It runs one operation at a time, on the caller's thread, and waits for the person through its
/// [UserGate].
public final class Authenticator {

  private static final int ID_LENGTH = 32;

  private Device device;
  private final CredentialStore store;
  private final Verifier verifier;
  private final Entropy entropy;

  /// The ids of credentials that sites have said they do not know: kept, and not offered.
  private final Set<Bytes> hidden = new HashSet<>();

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
    return store.discoverable(rpId).stream().filter(it -> !hidden.contains(it.id())).toList();
  }

  /// {@return the credential called `id` for `rpId`, without asking anybody: WebAuthn §6.3.1}
  public Optional<StoredCredential> lookup(String rpId, Bytes id) {
    return store.find(rpId, id).filter(it -> !hidden.contains(it.id()));
  }

  /// {@return how many answers may still be wrong}
  public Retries retries() {
    return verifier.retries();
  }

  /// {@return all that it keeps, the oldest first}
  public List<StoredCredential> credentials() {
    return store.credentials();
  }

  /// {@return what the counter of `credential` stands at: what was signed with last, or 0}
  public long counter(StoredCredential credential) {
    return device.counter().scope(credential.id()).map(store::counted).orElse(0L);
  }

  /// Gives the device other traits; what it keeps stays.
  ///
  /// @throws IllegalArgumentException when the name is another: then it is another device
  public void set(Device traits) {
    if (!traits.name().equals(device.name())) {
      throw new IllegalArgumentException(device.name() + " cannot become " + traits.name());
    }
    device = traits;
    verifier.set(traits);
  }

  /// Forgets all credentials and wrong answers, CTAP 2.3 §6.6.
  public void reset() {
    store.clear();
    hidden.clear();
    verifier.reset();
  }

  /// Makes a credential without asking anybody, as if that had been done before.
  public StoredCredential provision(
      String rpId, User user, CoseAlgorithm algorithm, boolean discoverable) {
    var credential = create(rpId, user, algorithm, discoverable, nextLabel());
    store.save(credential);
    return credential;
  }

  /// Forgets the credentials of an account.
  ///
  /// @return how many there were
  public int delete(String account) {
    var gone = credentialsOf(account);
    gone.forEach(it -> store.delete(it.id()));
    return gone.size();
  }

  /// Gives an account another name in the credentials.
  ///
  /// @return how many there are
  public int rename(String account, String name) {
    var renamed = credentialsOf(account);
    renamed.forEach(it -> store.replace(it.named(name)));
    return renamed.size();
  }

  private List<StoredCredential> credentialsOf(String account) {
    return store.credentials().stream().filter(it -> it.user().name().equals(account)).toList();
  }

  /// Copies the credentials that may be backed up to another device; on both they are backed up
  /// from then on, WebAuthn §6.1.3. Each device counts for itself, as providers that sync do.
  ///
  /// @return how many there are
  public int syncTo(Authenticator other) {
    var synced =
        store.credentials().stream()
            .filter(StoredCredential::backupEligible)
            .map(StoredCredential::backedUp)
            .toList();
    for (var credential : synced) {
      store.replace(credential);
      other.store.delete(credential.id());
      other.store.save(credential);
    }
    return synced.size();
  }

  /// Hides a credential that its site does not know.
  ///
  /// @return how many are hidden by that
  public int hide(String rpId, Bytes id) {
    return store.find(rpId, id).isPresent() && hidden.add(id) ? 1 : 0;
  }

  /// Hides the credentials of an account that its site does not list, and shows the others again.
  ///
  /// @return how many changed
  public int accept(String rpId, Bytes userId, List<Bytes> accepted) {
    int changed = 0;
    for (var credential : credentialsOf(rpId, userId)) {
      boolean known = accepted.contains(credential.id());
      changed += (known ? hidden.remove(credential.id()) : hidden.add(credential.id())) ? 1 : 0;
    }
    return changed;
  }

  /// Gives an account other names in its credentials.
  ///
  /// @return how many changed
  public int describe(String rpId, Bytes userId, String name, String displayName) {
    var user = new User(userId, name, displayName);
    var others =
        credentialsOf(rpId, userId).stream().filter(it -> !it.user().equals(user)).toList();
    others.forEach(it -> store.replace(it.of(user)));
    return others.size();
  }

  private List<StoredCredential> credentialsOf(String rpId, Bytes userId) {
    return store.credentials().stream()
        .filter(it -> it.rpId().equals(rpId) && it.user().id().equals(userId))
        .toList();
  }

  /// Takes the power away and gives it back: a PIN that was wrong too often in a row may be tried
  /// again, CTAP 2.3 §6.5.
  public void powerCycle() {
    verifier.powerCycle();
  }

  /// Makes a credential, CTAP 2.3 §6.1.2. An excluded credential is told only to a person who
  /// consents.
  public CtapResult<AttestationObject> makeCredential(MakeCredential request, Deadline deadline) {
    var algorithm = choose(request.algorithms());
    if (algorithm.isEmpty()) {
      return new Refused<>(CtapStatus.UNSUPPORTED_ALGORITHM);
    }
    if (request.residentKey() && !device.residentKeys()) {
      return new Refused<>(CtapStatus.UNSUPPORTED_OPTION);
    }
    if (request.userVerification() && !device.verifies()) {
      return new Refused<>(CtapStatus.INVALID_OPTION);
    }
    if (request.silent() && !device.platform()) {
      return new Refused<>(CtapStatus.INVALID_OPTION);
    }
    var ask = new Ask(UserGate.Purpose.CREATE, request.rpId(), request.user().name(), deadline);
    var seen =
        request.silent()
            ? new Seen(CtapStatus.OK, false, false)
            : verifier.verify(request.userVerification(), ask);
    if (seen.status() != CtapStatus.OK) {
      return new Refused<>(seen.status());
    }
    if (holdsAny(request.rpId(), request.exclude())) {
      return new Refused<>(CtapStatus.CREDENTIAL_EXCLUDED);
    }
    return new Done<>(make(request, algorithm.get(), seen));
  }

  private AttestationObject make(MakeCredential request, CoseAlgorithm algorithm, Seen seen) {
    var label = nextLabel();
    var credential =
        create(request.rpId(), request.user(), algorithm, request.residentKey(), label);
    var lies = misbehaviour();
    store.save(credential);
    var attested =
        new AttestedCredential(
            device.aaguid(), credential.id(), credential.key().publicKey().bytes());
    var authData =
        AuthenticatorData.ofRegistration(
            lies.rpIdHash(request.rpId()),
            lies.flags(flags(credential, seen)).with(Flag.AT, true),
            lies.counterAtCreation(counterAtCreation()),
            attested);
    return switch (device.attestation()) {
      case NONE -> AttestationStatements.none(authData);
      case PACKED_SELF ->
          AttestationStatements.packedSelf(
              authData,
              request.clientDataHash(),
              credential.key(),
              entropy.stream(label + "/attestation"));
    };
  }

  /// Signs an assertion, CTAP 2.3 §6.2.2.
  public CtapResult<Assertion> getAssertion(GetAssertion request, Deadline deadline) {
    var found = locate(request);
    if (found.isEmpty()) {
      return new Refused<>(CtapStatus.NO_CREDENTIALS);
    }
    if (request.userVerification() && !device.verifies()) {
      return new Refused<>(CtapStatus.INVALID_OPTION);
    }
    var credential = found.get();
    var ask = new Ask(UserGate.Purpose.SIGN_IN, request.rpId(), credential.user().name(), deadline);
    var seen = verifier.verify(request.userVerification(), ask);
    if (seen.status() != CtapStatus.OK) {
      return new Refused<>(seen.status());
    }
    var lies = misbehaviour();
    var authData =
        AuthenticatorData.ofAssertion(
            lies.rpIdHash(request.rpId()),
            lies.assertionFlags(flags(credential, seen)),
            lies.counter(nextCounter(credential), credential));
    var signature =
        credential
            .key()
            .sign(
                Bytes.concat(authData.bytes(), request.clientDataHash()),
                entropy.stream(device.name() + "/assertion/" + store.count("assertion")));
    var userHandle = credential.discoverable() ? credential.user().id() : null;
    return new Done<>(
        new Assertion(
            lies.credentialId(credential.id()),
            authData.bytes(),
            lies.signature(signature),
            lies.userHandle(userHandle, credential)));
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

  private Misbehaviour misbehaviour() {
    return new Misbehaviour(device.faults(), store);
  }

  private String nextLabel() {
    return device.name() + "/credential/" + store.count("credential");
  }

  private StoredCredential create(
      String rpId, User user, CoseAlgorithm algorithm, boolean discoverable, String label) {
    return new StoredCredential(
        entropy.bytes(label + "/id", ID_LENGTH),
        rpId,
        user,
        SigningKey.generate(algorithm, entropy.stream(label + "/key")),
        discoverable,
        device.backup() != Backup.NONE,
        device.backup() == Backup.SYNCED);
  }

  private Optional<StoredCredential> locate(GetAssertion request) {
    if (request.allow().isEmpty()) {
      return discover(request.rpId()).stream().findFirst();
    }
    return request.allow().stream()
        .flatMap(it -> lookup(request.rpId(), it.id()).stream())
        .findFirst();
  }

  private static Flags flags(StoredCredential credential, Seen seen) {
    return Flags.of()
        .with(Flag.UP, seen.present())
        .with(Flag.UV, seen.verified())
        .with(Flag.BE, credential.backupEligible())
        .with(Flag.BS, credential.backupState());
  }

  private long counterAtCreation() {
    return switch (device.counter()) {
      case ZERO, NONE, PER_CREDENTIAL -> 0;
      case GLOBAL -> store.count("signatures");
    };
  }

  private long nextCounter(StoredCredential credential) {
    return device.counter().scope(credential.id()).map(store::count).orElse(0L);
  }
}
