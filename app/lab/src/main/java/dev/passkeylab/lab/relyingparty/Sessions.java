package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.world.Entropy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// The sessions of a site: who is on the other end of a request.
///
/// Two cookies tell: one of the session, which ends, and one that remembers whose browser it was
/// and lets nobody in.
final class Sessions {

  static final String COOKIE = "session";
  static final String REMEMBERED = "remembered";

  private static final int ID_LENGTH = 16;

  private final Repository repository;
  private final Entropy entropy;
  private final InstantSource clock;
  private final Supplier<Duration> lasts;
  private final String cookie;
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger remembered = new AtomicInteger();

  /// @param cookie the name of the cookie of a session
  Sessions(
      Repository repository,
      Entropy entropy,
      InstantSource clock,
      Supplier<Duration> lasts,
      String cookie) {
    this.repository = repository;
    this.entropy = entropy;
    this.clock = clock;
    this.lasts = lasts;
    this.cookie = cookie;
  }

  /// {@return the request's session} One that has ended is as good as none: nothing that was shown
  /// or said in it counts any more.
  Optional<Session> of(Request request) {
    return cookie(request, cookie).filter(it -> it.since() == null || lives(it));
  }

  private Optional<Session> cookie(Request request, String name) {
    return Optional.ofNullable(request.cookies().get(name)).flatMap(repository::session);
  }

  /// {@return the account that is signed in}
  Optional<Account> account(Request request) {
    return of(request).filter(this::lives).flatMap(this::owner);
  }

  private boolean lives(Session session) {
    var since = session.since();
    return since != null && clock.instant().isBefore(since.plus(lasts.get()));
  }

  private Optional<Account> owner(Session session) {
    return Optional.ofNullable(session.userHandle()).flatMap(repository::accountOf);
  }

  /// {@return the account whose browser it was, signed in or not}
  Optional<Account> remembered(Request request) {
    return cookie(request, REMEMBERED).flatMap(this::owner);
  }

  /// {@return whether the owner showed so long ago that it is them, or less}
  boolean isRecent(Session session, Duration ago) {
    var since = session.since();
    return since != null && !clock.instant().isAfter(since.plus(ago));
  }

  /// {@return the request's session, or a new one that belongs to nobody}
  Session ofOrNew(Request request) {
    return of(request).orElseGet(this::start);
  }

  Instant now() {
    return clock.instant();
  }

  void put(Session session) {
    repository.update(session);
  }

  /// {@return a new session of the account, with what was shown in the old one} The old one ends,
  /// so that nobody who planted its id in the browser is signed in too.
  Session signIn(Request request, Session shown, Account account, String message) {
    signOut(request);
    var fresh = start();
    var session =
        new Session(fresh.id(), null, null, shown.passed(), shown.verified(), "", "", message)
            .of(account.userHandle(), clock.instant());
    put(session);
    return session;
  }

  /// {@return the same session under another id} What was shown counts for nobody who planted the
  /// old one in the browser.
  Session renewed(Request request, Session shown) {
    signOut(request);
    var session =
        new Session(
            start().id(),
            shown.userHandle(),
            shown.since(),
            shown.passed(),
            shown.verified(),
            shown.pending(),
            shown.offer(),
            shown.message());
    put(session);
    return session;
  }

  /// {@return the same answer, by which the browser learns whose it is}
  Response remembering(Request request, Response response, Account account) {
    if (remembered(request).equals(Optional.of(account))) {
      return response;
    }
    var id = entropy.bytes("rp/remembered/" + remembered.incrementAndGet(), ID_LENGTH).base64url();
    repository.begin(new Session(id, account.userHandle(), null, List.of(), false, "", "", ""));
    return Replies.with(response, REMEMBERED, new Cookie(id, true));
  }

  void signOut(Request request) {
    cookie(request, cookie).ifPresent(it -> repository.endSession(it.id()));
  }

  void forget(Request request) {
    cookie(request, REMEMBERED).ifPresent(it -> repository.endSession(it.id()));
  }

  /// Keeps what has just been done, for the next page to say.
  void say(Session session, String message) {
    put(session.saying(message));
  }

  private Session start() {
    var id = entropy.bytes("rp/session/" + started.incrementAndGet(), ID_LENGTH).base64url();
    var session = Session.nobodys(id);
    repository.begin(session);
    return session;
  }
}
