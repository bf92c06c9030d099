package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import org.jspecify.annotations.Nullable;

/// What `get()` gives, WebAuthn §5.1 and §5.2.2.
///
/// @param id the credential id
/// @param attachment how the authenticator was attached, or `null` when the client does not say
/// @param userHandle whose credential it is, or `null` when the authenticator does not say
public record AuthenticationResponse(
    Bytes id,
    @Nullable String attachment,
    Bytes clientDataJson,
    Bytes authenticatorData,
    Bytes signature,
    @Nullable Bytes userHandle) {}
