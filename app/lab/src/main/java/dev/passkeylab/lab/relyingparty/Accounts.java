package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.relyingparty.store.PasswordHash;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.world.Entropy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The accounts of a site and their passwords.
final class Accounts {

  /// What authenticators know an account by is best this long, WebAuthn Level 3
  /// `#sctn-user-handle-privacy`.
  private static final int HANDLE_LENGTH = 64;

  private static final int SALT_LENGTH = 16;

  private final Repository repository;
  private final Entropy entropy;
  private final PasswordCost cost;
  private final PasswordHash nobody;

  Accounts(Repository repository, Entropy entropy, PasswordCost cost) {
    this.repository = repository;
    this.entropy = entropy;
    this.cost = cost;
    this.nobody = hash("", "");
  }

  /// {@return the new account; empty when its name or user handle is taken}
  Optional<Account> open(String name, String password, @Nullable Bytes userHandle) {
    var handle =
        userHandle == null ? entropy.bytes("rp/user-handle/" + name, HANDLE_LENGTH) : userHandle;
    var account = new Account(name, handle, hash(name, password));
    return Optional.of(account).filter(repository::insertIfAbsent);
  }

  /// {@return the account that name and password open} An unknown name takes the same work as a
  /// wrong password.
  Optional<Account> check(String name, String password) {
    var account = repository.account(name);
    boolean matches = account.map(Account::password).orElse(nobody).matches(password);
    return account.filter(_ -> matches);
  }

  private PasswordHash hash(String name, String password) {
    return PasswordHash.of(password, entropy.bytes("rp/salt/" + name, SALT_LENGTH), cost);
  }
}
