package dev.passkeylab.server.storage;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.store.IssuedChallenge;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.webauthn.UserVerification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;

/// Sessions and the challenges that belong to them.
record SessionTable(Handle handle) {

  void begin(Session session) {
    var insert =
        """
        INSERT INTO session (
          id, user_handle, since, passed, verified, pending, offer, message, touched_at)
        VALUES (
          :id, :user, :since, :passed, :verified, :pending, :offer, :message, CURRENT_TIMESTAMP)\
        """;
    bind(handle.createUpdate(insert), session).execute();
  }

  void update(Session session) {
    var update =
        """
        UPDATE session SET
          user_handle = :user, since = :since, passed = :passed, verified = :verified,
          pending = :pending, offer = :offer, message = :message, touched_at = CURRENT_TIMESTAMP
        WHERE id = :id\
        """;
    bind(handle.createUpdate(update), session).execute();
  }

  Optional<Session> withId(String id) {
    return handle
        .createQuery("SELECT * FROM session WHERE id = :id")
        .bind("id", key(id))
        .map((row, _) -> session(row, id))
        .findFirst();
  }

  void delete(String id) {
    handle.createUpdate("DELETE FROM session WHERE id = :id").bind("id", key(id)).execute();
  }

  void deleteOf(Bytes user) {
    handle
        .createUpdate("DELETE FROM session WHERE user_handle = :user")
        .bind("user", Columns.of(user))
        .execute();
  }

  /// A challenge of a session that has ended meanwhile would be good for nothing.
  void put(IssuedChallenge challenge) {
    if (!lock(challenge.session())) {
      return;
    }
    handle
        .createUpdate(
            """
            INSERT INTO challenge (
              session, ceremony, challenge, conditional, user_verification, expires_at)
            VALUES (:session, :ceremony, :challenge, :conditional, :verification, :expires)\
            """)
        .bind("session", key(challenge.session()))
        .bind("ceremony", challenge.ceremony().id())
        .bind("challenge", Columns.of(challenge.value()))
        .bind("conditional", challenge.conditional())
        .bind("verification", challenge.verification().id())
        .bind("expires", Columns.of(challenge.expires()))
        .execute();
    forgetOldest(challenge.session(), challenge.ceremony());
  }

  private void forgetOldest(String session, Ceremony ceremony) {
    var sql =
        """
        DELETE FROM challenge
        WHERE session = :session AND ceremony = :ceremony AND issued NOT IN (
          SELECT issued FROM challenge WHERE session = :session AND ceremony = :ceremony
          ORDER BY issued DESC LIMIT :most)\
        """;
    at(handle.createUpdate(sql), session, ceremony)
        .bind("most", Repository.MOST_CHALLENGES)
        .execute();
  }

  Optional<IssuedChallenge> consume(String session, Ceremony ceremony, Bytes answered) {
    return lock(session) ? take(session, ceremony, answered) : Optional.empty();
  }

  /// {@return whether the session is there; nobody else changes it until the transaction ends}
  private boolean lock(String session) {
    return handle
        .createQuery("SELECT verified FROM session WHERE id = :id FOR UPDATE")
        .bind("id", key(session))
        .mapTo(boolean.class)
        .findFirst()
        .isPresent();
  }

  private Optional<IssuedChallenge> take(String session, Ceremony ceremony, Bytes answered) {
    var sql =
        """
        SELECT * FROM challenge WHERE session = :session AND ceremony = :ceremony
        ORDER BY CASE WHEN challenge = :answered THEN 0 ELSE 1 END, issued DESC LIMIT 1\
        """;
    var found =
        at(handle.createQuery(sql), session, ceremony)
            .bind("answered", Columns.of(answered))
            .map((row, _) -> challenge(row, session, ceremony))
            .findFirst();
    found.ifPresent(this::delete);
    return found;
  }

  private void delete(IssuedChallenge challenge) {
    var sql =
        """
        DELETE FROM challenge
        WHERE session = :session AND ceremony = :ceremony AND challenge = :challenge\
        """;
    at(handle.createUpdate(sql), challenge.session(), challenge.ceremony())
        .bind("challenge", Columns.of(challenge.value()))
        .execute();
  }

  private static <S extends SqlStatement<S>> S at(S statement, String session, Ceremony ceremony) {
    return statement.bind("session", key(session)).bind("ceremony", ceremony.id());
  }

  private static IssuedChallenge challenge(ResultSet row, String session, Ceremony ceremony)
      throws SQLException {
    return new IssuedChallenge(
        session,
        ceremony,
        Columns.bytes(row, "challenge"),
        Columns.instant(row, "expires_at"),
        row.getBoolean("conditional"),
        UserVerification.of(row.getString("user_verification")).orElseThrow());
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Session session) {
    return statement
        .bind("id", key(session.id()))
        .bind("user", Columns.of(session.userHandle()))
        .bind("since", Columns.of(session.since()))
        .bind("passed", Columns.of(session.passed().stream().map(Factor::id).toList()))
        .bind("verified", session.verified())
        .bind("pending", session.pending())
        .bind("offer", session.offer())
        .bind("message", session.message());
  }

  private static Session session(ResultSet row, String id) throws SQLException {
    List<Factor> passed =
        Columns.texts(row, "passed").stream().map(it -> Factor.of(it).orElseThrow()).toList();
    return new Session(
        id,
        Columns.optionalBytes(row, "user_handle"),
        Columns.optionalInstant(row, "since"),
        passed,
        row.getBoolean("verified"),
        row.getString("pending"),
        row.getString("offer"),
        row.getString("message"));
  }

  private static Argument key(String id) {
    return Columns.of(Bytes.utf8(id).sha256());
  }
}
