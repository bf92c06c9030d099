package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Options of `get()`, WebAuthn §5.5.
///
/// @param rpId the RP ID, or `null` for the caller's own domain
/// @param timeout how long the person is waited for, or `null` for the client's choice
/// @param allow the credentials that may answer; empty for any discoverable one
/// @param hints which kinds of device are likely, the likeliest first, §5.8.7; any text
public record RequestOptions(
    Bytes challenge,
    @Nullable Duration timeout,
    @Nullable String rpId,
    List<Descriptor> allow,
    UserVerification userVerification,
    List<String> hints) {

  public RequestOptions {
    allow = List.copyOf(allow);
    hints = List.copyOf(hints);
  }
}
