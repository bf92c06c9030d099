package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;

/// Attested credential data, WebAuthn §6.5.2.
///
/// @param aaguid 16 bytes that name the model of the authenticator
/// @param credentialId up to 1023 bytes
/// @param publicKey the COSE_Key as it stands in the bytes
public record AttestedCredential(Bytes aaguid, Bytes credentialId, Bytes publicKey) {}
