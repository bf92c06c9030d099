package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;

/// The account that a credential is for, WebAuthn §5.4.3.
///
/// @param id the user handle, 1 to 64 bytes
public record User(Bytes id, String name, String displayName) {}
