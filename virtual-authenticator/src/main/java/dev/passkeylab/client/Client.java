package dev.passkeylab.client;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.RequestOptions;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// `navigator.credentials` for public key credentials, with the devices at hand.
public final class Client {

  private final ClientProfile profile;
  private final List<ClientDevice> devices;
  private final Surface surface;
  private final RelatedOrigins related;

  /// A client that can do everything we know of, and reaches no related origins.
  public Client(List<ClientDevice> devices, Surface surface) {
    this(ClientProfile.LAB, devices, surface, RelatedOrigins.none());
  }

  public Client(
      ClientProfile profile, List<ClientDevice> devices, Surface surface, RelatedOrigins related) {
    this.profile = profile;
    this.devices = List.copyOf(devices);
    this.surface = surface;
    this.related = related;
  }

  ClientProfile profile() {
    return profile;
  }

  List<ClientDevice> devices() {
    return devices;
  }

  Surface surface() {
    return surface;
  }

  /// {@return the RP ID that a caller may use, or why it may not}
  Settled<String> rpId(String origin, @Nullable String wanted) {
    if (profile.conditionalGet() == ClientProfile.ConditionalMediation.NO_WEBAUTHN) {
      return new Settled.Rejected<>(Cause.NO_WEBAUTHN);
    }
    var rpId = Optional.ofNullable(wanted);
    return profile.relatedOrigins()
        ? RpIds.resolve(origin, rpId, related)
        : RpIds.resolve(origin, rpId);
  }

  /// Makes a credential, WebAuthn §5.1.3; blocks until the promise would settle.
  ///
  /// @param origin the caller's, serialised
  public Settled<Created> create(String origin, CreationOptions options, Signal signal) {
    return new Create(this, origin, options, signal).modal();
  }

  /// Makes a credential without a word, WebAuthn §5.1.3 with conditional mediation.
  ///
  /// @param passwordUsed whether the client has just helped with a password at that origin, which
  ///   it takes for the person's consent
  public Settled<Created> createConditional(
      String origin, CreationOptions options, Signal signal, boolean passwordUsed) {
    if (!profile.conditionalCreate()) {
      return new Settled.Rejected<>(Cause.MEDIATION_UNSUPPORTED);
    }
    var aborted = signal.reason();
    if (aborted != null) {
      return new Settled.Rejected<>(Refusals.cause(aborted));
    }
    return passwordUsed
        ? new Create(this, origin, options, signal).conditional()
        : new Settled.Rejected<>(Cause.NO_RECENT_PASSWORD);
  }

  /// Gets an assertion with UI of its own, WebAuthn §5.1.4; blocks until the promise would settle.
  public Settled<AuthenticationResponse> get(String origin, RequestOptions options, Signal signal) {
    return new Get(this, origin, options, signal).modal();
  }

  /// Gets an assertion through the autofill list, WebAuthn §5.1.4 with conditional mediation;
  /// blocks until the promise would settle, which may be never.
  public Settled<AuthenticationResponse> getConditional(
      String origin, RequestOptions options, Signal signal) {
    return isConditionalMediationAvailable()
        ? new Get(this, origin, options, signal).conditional()
        : new Settled.Rejected<>(Cause.MEDIATION_UNSUPPORTED);
  }

  /// Gets an assertion of a passkey of this computer, chosen at once or not at all: the draft of
  /// immediate UI, `uiMode: "immediate"` (w3c/webauthn, `explainers/immediate-mediation.md`). A
  /// client that does not know it overlooks the member and asks as ever.
  public Settled<AuthenticationResponse> getImmediate(
      String origin, RequestOptions options, Signal signal) {
    var get = new Get(this, origin, options, signal);
    return profile.immediateGet() ? get.immediate() : get.modal();
  }

  /// Takes in what a site says of its credentials, WebAuthn Level 3 §5.1.10. The devices of the
  /// computer learn of it; one that is plugged in would have to be unlocked for that.
  ///
  /// @return how many credentials that changed, which a page is not told
  public Settled<Integer> signal(String origin, CredentialSignal signal) {
    if (!profile.signals()) {
      return new Settled.Rejected<>(Cause.SIGNAL_UNSUPPORTED);
    }
    return switch (rpId(origin, signal.rpId())) {
      case Settled.Rejected<String>(var cause) -> new Settled.Rejected<>(cause);
      case Settled.Fulfilled<String> _ ->
          new Settled.Fulfilled<>(
              devices.stream()
                  .filter(it -> it.traits().platform())
                  .mapToInt(it -> it.apply(signal))
                  .sum());
    };
  }

  /// {@return whether a platform device can verify the person, WebAuthn §5.1.6}
  public boolean isUserVerifyingPlatformAuthenticatorAvailable() {
    return Capabilities.verifyingPlatform(devices);
  }

  /// {@return whether `get()` may be called with conditional mediation, WebAuthn §5.1.4}
  public boolean isConditionalMediationAvailable() {
    return profile.conditionalGet() == ClientProfile.ConditionalMediation.AVAILABLE;
  }

  /// {@return what the client can do and what it cannot, sorted by key, WebAuthn §5.1.7}
  public SortedMap<String, Boolean> getClientCapabilities() {
    return Capabilities.of(profile, devices);
  }

  /// {@return the options of `create()` in this JSON, WebAuthn §5.1.8}
  public static Settled<CreationOptions> parseCreationOptionsFromJson(Bytes json) {
    try {
      return new Settled.Fulfilled<>(OptionsJson.readCreation(json));
    } catch (Malformed e) {
      return new Settled.Rejected<>(Cause.of(e));
    }
  }

  /// {@return the options of `get()` in this JSON, WebAuthn §5.1.9}
  public static Settled<RequestOptions> parseRequestOptionsFromJson(Bytes json) {
    try {
      return new Settled.Fulfilled<>(OptionsJson.readRequest(json));
    } catch (Malformed e) {
      return new Settled.Rejected<>(Cause.of(e));
    }
  }
}
