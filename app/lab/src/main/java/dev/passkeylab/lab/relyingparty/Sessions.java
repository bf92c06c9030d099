package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.world.Entropy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The sessions of a site: who is on the other end of a request.
final class Sessions {

  static final String COOKIE = "session";

  private static final int ID_LENGTH = 16;

  private final Repository repository;
  private final Entropy entropy;
  private final AtomicInteger started = new AtomicInteger();

  Sessions(Repository repository, Entropy entropy) {
    this.repository = repository;
    this.entropy = entropy;
  }

  Optional<Session> of(Request request) {
    return Optional.ofNullable(request.cookies().get(COOKIE)).flatMap(repository::session);
  }

  /// {@return the account that is signed in}
  Optional<Account> account(Request request) {
    return of(request)
        .flatMap(it -> Optional.ofNullable(it.userHandle()))
        .flatMap(repository::accountOf);
  }

  /// {@return the request's session, or a new one that belongs to nobody}
  Session ofOrNew(Request request) {
    return of(request).orElseGet(() -> start(null, ""));
  }

  /// {@return a new session of the account} The old one ends, so that nobody who planted its id in
  /// the browser is signed in too.
  Session signIn(Request request, Account account, String message) {
    signOut(request);
    return start(account.userHandle(), message);
  }

  void signOut(Request request) {
    of(request).ifPresent(it -> repository.endSession(it.id()));
  }

  /// Keeps what has just been done, for the next page to say.
  void say(Session session, String message) {
    repository.put(new Session(session.id(), session.userHandle(), message));
  }

  private Session start(@Nullable Bytes userHandle, String message) {
    var id = entropy.bytes("rp/session/" + started.incrementAndGet(), ID_LENGTH).base64url();
    var session = new Session(id, userHandle, message);
    repository.put(session);
    return session;
  }
}
