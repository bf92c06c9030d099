package dev.passkeylab.client;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.RequestOptions;
import java.util.List;
import java.util.SortedMap;

/// `navigator.credentials` for public key credentials, with the devices at hand.
public final class Client {

  private final List<ClientDevice> devices;
  private final Surface surface;

  public Client(List<ClientDevice> devices, Surface surface) {
    this.devices = List.copyOf(devices);
    this.surface = surface;
  }

  /// Makes a credential, WebAuthn §5.1.3; blocks until the promise would settle.
  ///
  /// @param origin the caller's, serialised
  public Settled<Created> create(String origin, CreationOptions options, Signal signal) {
    return new Create(devices, surface, origin, options, signal).run();
  }

  /// Gets an assertion with UI of its own, WebAuthn §5.1.4; blocks until the promise would settle.
  public Settled<AuthenticationResponse> get(String origin, RequestOptions options, Signal signal) {
    return new Get(devices, surface, origin, options, signal).modal();
  }

  /// Gets an assertion through the autofill list, WebAuthn §5.1.4 with conditional mediation;
  /// blocks until the promise would settle, which may be never.
  public Settled<AuthenticationResponse> getConditional(
      String origin, RequestOptions options, Signal signal) {
    return new Get(devices, surface, origin, options, signal).conditional();
  }

  /// {@return whether a platform device can verify the person, WebAuthn §5.1.6}
  public boolean isUserVerifyingPlatformAuthenticatorAvailable() {
    return Capabilities.verifyingPlatform(devices);
  }

  /// {@return whether `get()` may be called with conditional mediation, WebAuthn §5.1.4}
  public boolean isConditionalMediationAvailable() {
    return true;
  }

  /// {@return what the client can do, sorted by key, WebAuthn §5.1.7; of what is missing it says
  /// nothing}
  public SortedMap<String, Boolean> getClientCapabilities() {
    return Capabilities.of(devices);
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
