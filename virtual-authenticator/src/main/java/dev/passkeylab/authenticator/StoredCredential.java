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
    boolean backupState) {

  /// {@return the same credential, backed up}
  StoredCredential backedUp() {
    return new StoredCredential(id, rpId, user, key, discoverable, backupEligible, backupEligible);
  }

  /// {@return the same credential of an account with another name}
  StoredCredential named(String name) {
    return of(new User(user.id(), name, name));
  }

  /// {@return the same credential of an account with other names}
  StoredCredential of(User other) {
    return new StoredCredential(id, rpId, other, key, discoverable, backupEligible, backupState);
  }
}
