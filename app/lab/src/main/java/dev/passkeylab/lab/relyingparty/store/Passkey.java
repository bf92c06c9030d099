package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A passkey of an account: what checks need of it, and what its owner wants to know.
///
/// @param label what its owner calls it
/// @param aaguid 16 bytes that name the model of its authenticator, as far as that is true
/// @param used when it last signed somebody in, or `null`
public record Passkey(
    CredentialRecord record, String label, Bytes aaguid, Instant created, @Nullable Instant used) {

  /// {@return the credential id}
  public Bytes id() {
    return record.id();
  }

  /// {@return the same passkey under another label}
  public Passkey labelled(String other) {
    return new Passkey(record, other, aaguid, created, used);
  }

  /// {@return the same passkey after it was used}
  public Passkey used(CredentialRecord after, Instant when) {
    return new Passkey(after, label, aaguid, created, when);
  }
}
