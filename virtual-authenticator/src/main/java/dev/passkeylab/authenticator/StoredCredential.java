package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.webauthn.User;

/// A public key credential source as a device keeps it, WebAuthn §4.
///
/// @param backupEligible never changes once the credential is made
public record StoredCredential(
    Bytes id,
    String rpId,
    User user,
    SigningKey key,
    boolean discoverable,
    boolean backupEligible,
    boolean backupState) {}
