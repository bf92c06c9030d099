package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `create()` gives, WebAuthn §5.1 and §5.2.1.
///
/// @param id the credential id
/// @param attachment how the authenticator was attached, or `null` when the client does not say
/// @param authenticatorData a copy of what is in the attestation object, or `null` where the JSON
///   has none
/// @param transports how the credential can be reached, as spelled, sorted
/// @param discoverable `credProps.rk`, or `null` when the client does not say
public record RegistrationResponse(
    Bytes id,
    @Nullable String attachment,
    Bytes clientDataJson,
    Bytes attestationObject,
    @Nullable Bytes authenticatorData,
    List<String> transports,
    @Nullable Boolean discoverable) {

  public RegistrationResponse {
    transports = List.copyOf(transports);
  }
}
