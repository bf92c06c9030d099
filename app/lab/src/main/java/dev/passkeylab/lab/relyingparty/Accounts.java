package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.relyingparty.store.PasswordHash;
import dev.passkeylab.lab.relyingparty.store.RecoveryCodes;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.world.Entropy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The accounts of a site and their secrets.
final class Accounts {

  /// What authenticators know an account by is best this long, WebAuthn Level 3
  /// `#sctn-user-handle-privacy`.
  private static final int HANDLE_LENGTH = 64;

  /// As many characters as an address of mail has at most.
  static final int LONGEST_NAME = 254;

  static final String TOO_LONG = "A name has at most " + LONGEST_NAME + " characters.";

  private static final int SALT_LENGTH = 16;
  private static final int RECOVERY_CODES = 8;
  private static final int RECOVERY_CODE_LENGTH = 5;

  private final Repository repository;
  private final Entropy entropy;
  private final PasswordCost cost;
  private final PasswordHash nobody;
  private final AtomicInteger changes = new AtomicInteger();

  Accounts(Repository repository, Entropy entropy, PasswordCost cost) {
    this.repository = repository;
    this.entropy = entropy;
    this.cost = cost;
    this.nobody = hash("", "");
  }

  /// {@return the new account; empty when its name or user handle is taken}
  Optional<Account> open(
      String name, String password, @Nullable Bytes userHandle, List<String> recoveryCodes) {
    var handle = userHandle == null ? freeHandle(name) : userHandle;
    var account =
        new Account(name, handle, hash(name, password), hashed(name, recoveryCodes), null);
    return Optional.of(account).filter(repository::insertIfAbsent);
  }

  /// {@return a user handle that is free} Where random bytes repeat, an account that has been
  /// renamed still has those of its first name.
  private Bytes freeHandle(String name) {
    var label = "rp/user-handle/" + name;
    var handle = entropy.bytes(label, HANDLE_LENGTH);
    while (repository.accountOf(handle).isPresent()) {
      label += "/again";
      handle = entropy.bytes(label, HANDLE_LENGTH);
    }
    return handle;
  }

  /// {@return the account that name and password open} An unknown name takes the same work as a
  /// wrong password.
  Optional<Account> check(String name, String password) {
    var account = repository.account(name);
    boolean matches = account.map(Account::password).orElse(nobody).matches(password);
    return account.filter(_ -> matches);
  }

  /// {@return the account that name and recovery code open} The code is used up.
  Optional<Account> useRecoveryCode(String name, String code) {
    while (true) {
      var account = repository.account(name);
      var left = account.flatMap(it -> it.recoveryCodes().without(code));
      if (account.isEmpty() || left.isEmpty()) {
        return Optional.empty();
      }
      var after = account.get().with(left.get());
      if (repository.replace(account.get(), after)) {
        return Optional.of(after);
      }
    }
  }

  /// {@return new recovery codes of the account, which take the place of those it has}
  List<String> newRecoveryCodes(Account account) {
    var label = "rp/recovery-codes/" + changes.incrementAndGet() + "/";
    var codes =
        IntStream.rangeClosed(1, RECOVERY_CODES)
            .mapToObj(it -> entropy.bytes(label + it, RECOVERY_CODE_LENGTH).hex())
            .map(it -> it.substring(0, RECOVERY_CODE_LENGTH) + "-" + it.substring(5))
            .toList();
    change(account, it -> it.with(hashed(label, codes)));
    return codes;
  }

  void setPassword(Account account, String password) {
    var hash = hash("change/" + changes.incrementAndGet(), password);
    change(account, it -> it.with(hash));
  }

  /// Changes an account, whoever else changes it at the same time.
  ///
  /// @return the account as it is then; empty where it is gone or its new name is taken
  Optional<Account> change(Account account, UnaryOperator<Account> change) {
    while (true) {
      var before = repository.accountOf(account.userHandle());
      var after = before.map(change);
      if (before.isEmpty() || after.isEmpty()) {
        return Optional.empty();
      }
      if (repository.replace(before.get(), after.get())) {
        return after;
      }
      if (repository.accountOf(account.userHandle()).equals(before)) {
        return Optional.empty(); // nobody changed it: its new name is taken
      }
    }
  }

  private RecoveryCodes hashed(String label, List<String> codes) {
    return RecoveryCodes.of(codes, entropy.bytes("rp/codes-salt/" + label, SALT_LENGTH), cost);
  }

  private PasswordHash hash(String label, String password) {
    return PasswordHash.of(password, entropy.bytes("rp/salt/" + label, SALT_LENGTH), cost);
  }
}
