package dev.passkeylab.server.storage;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.store.IssuedCode;
import dev.passkeylab.lab.relyingparty.store.Limit;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;

/// One-time codes, and how often what was tried.
record TryTable(Handle handle) {

  void put(IssuedCode code) {
    var insert =
        """
        INSERT INTO one_time_code (purpose, code, expires_at, tries_left)
        VALUES (:purpose, :code, :expires, :tries) ON CONFLICT DO NOTHING\
        """;
    var update =
        """
        UPDATE one_time_code SET code = :code, expires_at = :expires, tries_left = :tries
        WHERE purpose = :purpose\
        """;
    if (bind(handle.createUpdate(insert), code).execute() == 0) {
      bind(handle.createUpdate(update), code).execute();
    }
  }

  private static <S extends SqlStatement<S>> S bind(S statement, IssuedCode code) {
    return statement
        .bind("purpose", code.use())
        .bind("code", PasswordText.write(code.code()))
        .bind("expires", Columns.of(code.expires()))
        .bind("tries", code.tries());
  }

  Optional<IssuedCode> consumeCode(String use) {
    var where = "FROM one_time_code WHERE purpose = :purpose";
    var found =
        handle
            .createQuery("SELECT * " + where + " FOR UPDATE")
            .bind("purpose", use)
            .map((row, _) ->
                new IssuedCode(
                    use,
                    PasswordText.read(row.getString("code")),
                    Columns.instant(row, "expires_at"),
                    row.getInt("tries_left")))
            .findFirst();
    handle.createUpdate("DELETE " + where).bind("purpose", use).execute();
    return found;
  }

  boolean admit(String what, Limit limit, Instant now) {
    lock(what);
    var since = Columns.of(now.minus(limit.within()));
    at("DELETE FROM attempt WHERE what = :what AND made_at <= :at", what, since);
    var made =
        handle
            .createQuery("SELECT COUNT(*) FROM attempt WHERE what = :what")
            .bind("what", key(what))
            .mapTo(int.class)
            .one();
    if (made >= limit.times()) {
      return false;
    }
    at("INSERT INTO attempt (what, made_at) VALUES (:what, :at)", what, Columns.of(now));
    return true;
  }

  void forget(String what) {
    handle.createUpdate("DELETE FROM limited WHERE what = :what").bind("what", key(what)).execute();
  }

  /// Nobody else counts the same until the transaction ends.
  private void lock(String what) {
    boolean locked;
    do {
      handle
          .createUpdate("INSERT INTO limited (what) VALUES (:what) ON CONFLICT DO NOTHING")
          .bind("what", key(what))
          .execute();
      locked =
          !handle
              .createQuery("SELECT what FROM limited WHERE what = :what FOR UPDATE")
              .bind("what", key(what))
              .mapTo(byte[].class)
              .list()
              .isEmpty();
    } while (!locked); // somebody has forgotten it in between
  }

  private void at(String sql, String what, Argument time) {
    handle.createUpdate(sql).bind("what", key(what)).bind("at", time).execute();
  }

  private static Argument key(String what) {
    return Columns.of(Bytes.utf8(what).sha256());
  }
}
