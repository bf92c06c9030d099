package dev.passkeylab.server.storage;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.PasswordHash;
import dev.passkeylab.lab.relyingparty.store.RecoveryCodes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/// Accounts and their recovery codes.
record AccountTable(Handle handle) {

  private static final String SELECT =
      """
      SELECT user_handle, name, password, declined_at, ARRAY(
        SELECT code FROM recovery_code r WHERE r.user_handle = a.user_handle ORDER BY ordinal
      ) AS codes
      FROM account a\s\
      """;

  boolean insertIfAbsent(Account account) {
    int added =
        handle
            .createUpdate(
                """
                INSERT INTO account (user_handle, name, password, declined_at)
                VALUES (:user, :name, :password, :declined)
                ON CONFLICT DO NOTHING\
                """)
            .bind("user", Columns.of(account.userHandle()))
            .bind("name", account.name())
            .bind("password", PasswordText.write(account.password()))
            .bind("declined", Columns.of(account.declined()))
            .execute();
    if (added == 1) {
      insertCodes(account);
    }
    return added == 1;
  }

  Optional<Account> named(String name) {
    return read(handle.createQuery(SELECT + "WHERE name = :name").bind("name", name));
  }

  Optional<Account> of(Bytes user) {
    var query = handle.createQuery(SELECT + "WHERE user_handle = :user");
    return read(query.bind("user", Columns.of(user)));
  }

  List<Account> all() {
    return handle.createQuery(SELECT + "ORDER BY added").map(AccountTable::account).list();
  }

  boolean replace(Account before, Account after) {
    lock(before.userHandle());
    if (!of(before.userHandle()).equals(Optional.of(before)) || !isFree(after)) {
      return false;
    }
    handle
        .createUpdate(
            """
            UPDATE account SET name = :name, password = :password, declined_at = :declined
            WHERE user_handle = :user\
            """)
        .bind("user", Columns.of(before.userHandle()))
        .bind("name", after.name())
        .bind("password", PasswordText.write(after.password()))
        .bind("declined", Columns.of(after.declined()))
        .execute();
    if (!before.recoveryCodes().equals(after.recoveryCodes())) {
      deleteCodes(before);
      insertCodes(after);
    }
    return true;
  }

  /// A statement of its own: one that waits for the lock still sees the codes of before.
  private void lock(Bytes user) {
    handle
        .createQuery("SELECT name FROM account WHERE user_handle = :user FOR UPDATE")
        .bind("user", Columns.of(user))
        .mapTo(String.class)
        .list();
  }

  private boolean isFree(Account account) {
    return named(account.name())
        .filter(it -> !it.userHandle().equals(account.userHandle()))
        .isEmpty();
  }

  private void deleteCodes(Account account) {
    handle
        .createUpdate("DELETE FROM recovery_code WHERE user_handle = :user")
        .bind("user", Columns.of(account.userHandle()))
        .execute();
  }

  private void insertCodes(Account account) {
    var codes = account.recoveryCodes();
    var hashes = codes.hashes();
    for (int i = 0; i < hashes.size(); i++) {
      var code = new PasswordHash(codes.cost(), codes.salt(), hashes.get(i));
      handle
          .createUpdate(
              "INSERT INTO recovery_code (user_handle, ordinal, code) VALUES (:user, :i, :code)")
          .bind("user", Columns.of(account.userHandle()))
          .bind("i", i)
          .bind("code", PasswordText.write(code))
          .execute();
    }
  }

  private static Optional<Account> read(Query query) {
    return query.map(AccountTable::account).findFirst();
  }

  private static Account account(ResultSet row, StatementContext context) throws SQLException {
    return new Account(
        row.getString("name"),
        Columns.bytes(row, "user_handle"),
        PasswordText.read(row.getString("password")),
        codes(Columns.texts(row, "codes")),
        Columns.optionalInstant(row, "declined_at"));
  }

  private static RecoveryCodes codes(List<String> texts) {
    var codes = texts.stream().map(PasswordText::read).toList();
    return codes.isEmpty()
        ? RecoveryCodes.NONE
        : new RecoveryCodes(
            codes.getFirst().cost(),
            codes.getFirst().salt(),
            codes.stream().map(PasswordHash::hash).toList());
  }
}
