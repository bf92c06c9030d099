package dev.passkeylab.client;

import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.RequestOptions;
import java.util.List;

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
    return new Create(devices, origin, options, signal).run();
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
}
