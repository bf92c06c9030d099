package dev.passkeylab.server.storage;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.IssuedChallenge;
import dev.passkeylab.lab.relyingparty.store.IssuedCode;
import dev.passkeylab.lab.relyingparty.store.Limit;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// A repository in a database. Each operation is a transaction: once it returns, a crash of this
/// program loses nothing of it.
final class SqlRepository implements Repository {

  private static final String UNIQUE_VIOLATION = "23505";

  private final Jdbi database;

  SqlRepository(Jdbi database) {
    this.database = database;
  }

  private void run(Consumer<Handle> operation) {
    database.useTransaction(operation::accept);
  }

  private <T> T in(Function<Handle, T> operation) {
    return database.inTransaction(operation::apply);
  }

  /// Where two at once put what may be there once, the database lets one of them through: the other
  /// does what it does when it comes later.
  private <T> T again(Function<Handle, T> operation) {
    try {
      return in(operation);
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return in(operation);
      }
      throw e;
    }
  }

  @Override
  public boolean insertIfAbsent(Account account) {
    return again(it -> new AccountTable(it).insertIfAbsent(account));
  }

  @Override
  public Optional<Account> account(String name) {
    return in(it -> new AccountTable(it).named(name));
  }

  @Override
  public Optional<Account> accountOf(Bytes userHandle) {
    return in(it -> new AccountTable(it).of(userHandle));
  }

  @Override
  public List<Account> accounts() {
    return in(it -> new AccountTable(it).all());
  }

  @Override
  public boolean replace(Account before, Account after) {
    return again(it -> new AccountTable(it).replace(before, after));
  }

  @Override
  public void begin(Session session) {
    run(it -> new SessionTable(it).begin(session));
  }

  @Override
  public void update(Session session) {
    run(it -> new SessionTable(it).update(session));
  }

  @Override
  public Optional<Session> session(String id) {
    return in(it -> new SessionTable(it).withId(id));
  }

  @Override
  public void endSession(String id) {
    run(it -> new SessionTable(it).delete(id));
  }

  @Override
  public void endSessionsOf(Bytes userHandle) {
    run(it -> new SessionTable(it).deleteOf(userHandle));
  }

  @Override
  public void put(IssuedChallenge challenge) {
    run(it -> new SessionTable(it).put(challenge));
  }

  @Override
  public Optional<IssuedChallenge> consumeChallenge(
      String session, Ceremony ceremony, Bytes answered) {
    return in(it -> new SessionTable(it).consume(session, ceremony, answered));
  }

  @Override
  public void put(IssuedCode code) {
    run(it -> new TryTable(it).put(code));
  }

  @Override
  public Optional<IssuedCode> consumeCode(String use) {
    return in(it -> new TryTable(it).consumeCode(use));
  }

  @Override
  public boolean admit(String what, Limit limit, Instant now) {
    return in(it -> new TryTable(it).admit(what, limit, now));
  }

  @Override
  public void forgetTries(String what) {
    run(it -> new TryTable(it).forget(what));
  }

  @Override
  public boolean insertIfAbsent(Passkey passkey) {
    return again(it -> new PasskeyTable(it).insertIfAbsent(passkey));
  }

  @Override
  public Optional<Passkey> passkey(Bytes id) {
    return in(it -> new PasskeyTable(it).withId(id));
  }

  @Override
  public List<Passkey> passkeysOf(Bytes userHandle) {
    return in(it -> new PasskeyTable(it).of(userHandle));
  }

  @Override
  public boolean replace(Passkey before, Passkey after) {
    return in(it -> new PasskeyTable(it).replace(before, after));
  }

  @Override
  public boolean deletePasskey(Bytes id) {
    return in(it -> new PasskeyTable(it).delete(id));
  }
}
