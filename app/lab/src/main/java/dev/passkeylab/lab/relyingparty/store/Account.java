package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody's account at a site.
///
/// @param name what its owner types
/// @param userHandle what authenticators know it by, which says nothing of its owner
/// @param recoveryCodes those that are left
/// @param declined when its owner last said no to a passkey, or `null`
public record Account(
    String name,
    Bytes userHandle,
    PasswordHash password,
    RecoveryCodes recoveryCodes,
    @Nullable Instant declined) {

  /// {@return the same account under another name}
  public Account named(String other) {
    return new Account(other, userHandle, password, recoveryCodes, declined);
  }

  /// {@return the same account with another password}
  public Account with(PasswordHash other) {
    return new Account(name, userHandle, other, recoveryCodes, declined);
  }

  /// {@return the same account with other recovery codes}
  public Account with(RecoveryCodes others) {
    return new Account(name, userHandle, password, others, declined);
  }

  /// {@return the same account, whose owner said no at that time}
  public Account declinedAt(Instant when) {
    return new Account(name, userHandle, password, recoveryCodes, when);
  }
}
