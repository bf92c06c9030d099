package dev.passkeylab.webauthn;

import java.util.Arrays;
import java.util.Optional;

/// A way to reach an authenticator, WebAuthn §5.8.4.
public enum Transport {
  BLE("ble"),
  HYBRID("hybrid"),
  INTERNAL("internal"),
  NFC("nfc"),
  SMART_CARD("smart-card"),
  USB("usb");

  private final String id;

  Transport(String id) {
    this.id = id;
  }

  /// {@return the spelling of the specification}
  public String id() {
    return id;
  }

  /// {@return the transport spelled `id`}
  public static Optional<Transport> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
