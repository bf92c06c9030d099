package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.world.Entropy;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A site with accounts that people sign in to, by password or passkey.
///
/// It is passive: it answers one request after the other, from whatever thread, and does nothing
/// between them.
public final class RelyingParty {

  private final Repository repository;
  private final Journal journal;
  private final Accounts accounts;
  private final Pages pages;
  private final PasswordSignIn passwords;
  private final PasskeySignIn passkeys;
  private final Enrolment enrolment;
  private volatile SiteSettings settings;

  /// @param clock by which challenges expire
  /// @param journal told of every decision, in order
  public RelyingParty(
      SiteSettings settings,
      Repository repository,
      Entropy entropy,
      InstantSource clock,
      Journal journal) {
    this.settings = settings;
    this.repository = repository;
    this.journal = journal;
    var sessions = new Sessions(repository, entropy);
    var challenges = new Challenges(repository, entropy, clock);
    this.accounts = new Accounts(repository, entropy, settings.cost());
    this.pages = new Pages(this::settings, repository, sessions);
    this.passwords = new PasswordSignIn(accounts, repository, sessions, journal);
    this.passkeys = new PasskeySignIn(this::settings, repository, sessions, challenges, journal);
    this.enrolment = new Enrolment(this::settings, repository, sessions, challenges, journal);
  }

  /// Opens an account.
  ///
  /// @param userHandle 1 to 64 bytes, or `null` for random ones
  /// @throws IllegalArgumentException when name or user handle is taken
  public Account addAccount(String name, String password, @Nullable Bytes userHandle) {
    return accounts
        .open(name, password, userHandle)
        .orElseThrow(
            () -> new IllegalArgumentException("there is an account " + name + " already"));
  }

  /// {@return how it is set up at the moment}
  public SiteSettings settings() {
    return settings;
  }

  /// Gives the site other settings; what it keeps stays.
  ///
  /// @throws IllegalArgumentException when RP ID or origin are others: then it is another site
  public void set(SiteSettings other) {
    if (!other.rpId().equals(settings.rpId()) || !other.origin().equals(settings.origin())) {
      throw new IllegalArgumentException(settings.origin() + " cannot become " + other.origin());
    }
    settings = other;
  }

  /// Adds a credential that was registered before.
  ///
  /// @throws IllegalArgumentException when its id is registered already
  public void addCredential(Account account, CredentialRecord credential) {
    if (!repository.insertIfAbsent(credential)) {
      throw new IllegalArgumentException("this credential is registered already");
    }
    journal.record(Records.stored(account, credential));
  }

  /// Deletes the credentials of the account called `name`.
  ///
  /// @return how many there were
  public int deleteCredentials(String name) {
    int deleted =
        repository.account(name).map(it -> repository.deleteCredentials(it.userHandle())).orElse(0);
    if (deleted > 0) {
      journal.record(new RelyingPartyEvent.CredentialsDeleted(name, deleted));
    }
    return deleted;
  }

  /// {@return the names of the accounts that have a credential here}
  public List<String> enrolled() {
    return repository.accounts().stream()
        .filter(it -> !repository.credentialsOf(it.userHandle()).isEmpty())
        .map(Account::name)
        .toList();
  }

  /// {@return the answer to a request, whatever that is}
  public Response handle(Request request) {
    int query = request.path().indexOf('?');
    var path = query < 0 ? request.path() : request.path().substring(0, query);
    var route = Route.of(request.method(), path);
    if (route.isEmpty()) {
      return notAnswered(path);
    }
    try {
      return answer(route.get(), request);
    } catch (Malformed e) {
      return Replies.message(Replies.BAD_REQUEST, e.line());
    }
  }

  private Response answer(Route route, Request request) throws Malformed {
    return switch (route) {
      case ROOT -> pages.root(request);
      case SIGN_IN_PAGE -> pages.signIn();
      case SIGN_UP_PAGE -> pages.signUp();
      case UPSELL_PAGE -> pages.upsell(request);
      case HOME_PAGE -> pages.home(request);
      case SIGN_IN -> passwords.signIn(request);
      case SIGN_UP -> passwords.signUp(request);
      case SIGN_OUT -> passwords.signOut(request);
      case UPSELL -> passwords.decide(request);
      case AUTHENTICATION_OPTIONS -> passkeys.options(request);
      case AUTHENTICATION_VERIFY -> passkeys.verify(request);
      case REGISTRATION_OPTIONS -> enrolment.options(request);
      case REGISTRATION_VERIFY -> enrolment.verify(request);
    };
  }

  private static Response notAnswered(String path) {
    var methods = Route.methods(path);
    if (methods.isEmpty()) {
      return Replies.message(Replies.NOT_FOUND, "Nothing is at " + path + ".");
    }
    var allow = String.join(", ", methods);
    var reply = Replies.message(Replies.METHOD_NOT_ALLOWED, path + " answers to " + allow + ".");
    var headers = new TreeMap<>(reply.headers());
    headers.put("allow", allow);
    return new Response(reply.status(), headers, reply.cookies(), reply.body());
  }
}
