package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.AuthenticatorModel;
import dev.passkeylab.world.Entropy;
import java.time.Instant;
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
  private final Fallback fallback;
  private final Recovery recovery;
  private final SignIns signIns;
  private final PasskeySignIn passkeys;
  private final Enrolment enrolment;
  private final OwnAccount own;
  private final Pages pages;
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
    var sessions =
        new Sessions(
            repository,
            entropy,
            clock,
            () -> this.settings.rules().sessionLasts(),
            Sessions.COOKIE);
    var challenges =
        new Challenges(
            repository,
            entropy,
            clock,
            () -> this.settings.script().has(PageSwitch.CHALLENGE, "constant"));
    var offers = new Offers(this::settings, clock, journal);
    var codes = new Codes(this::settings, repository, entropy, clock, journal);
    var assertions = new Assertions(this::settings, repository, sessions, challenges, journal);
    this.accounts = new Accounts(repository, entropy, settings.cost());
    this.signIns = new SignIns(this::settings, sessions, offers, journal);
    this.fallback =
        new Fallback(
            this::settings, repository, accounts, codes, sessions, signIns, clock, journal);
    this.recovery = new Recovery(repository, accounts, codes, sessions, signIns, journal);
    this.passkeys = new PasskeySignIn(this::settings, repository, sessions, assertions, signIns);
    this.enrolment =
        new Enrolment(this::settings, repository, sessions, challenges, offers, journal);
    this.own = new OwnAccount(this::settings, repository, accounts, sessions, journal);
    this.pages = new Pages(this::settings, repository, sessions, fallback);
  }

  /// Opens an account.
  ///
  /// @param userHandle 1 to 64 bytes, or `null` for random ones
  /// @throws IllegalArgumentException when name or user handle is taken
  public Account addAccount(String name, String password, @Nullable Bytes userHandle) {
    return addAccount(name, password, userHandle, List.of());
  }

  /// Opens an account.
  ///
  /// @param recoveryCodes each of which opens it once
  /// @throws IllegalArgumentException when name or user handle is taken
  public Account addAccount(
      String name, String password, @Nullable Bytes userHandle, List<String> recoveryCodes) {
    return accounts
        .open(name, password, userHandle, recoveryCodes)
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

  /// Adds a passkey that was registered before.
  ///
  /// @param aaguid of the authenticator that has it
  /// @param made when that was
  /// @throws IllegalArgumentException when its id is registered already
  public void addPasskey(Account account, CredentialRecord record, Bytes aaguid, Instant made) {
    var taken = repository.passkeysOf(account.userHandle()).stream().map(Passkey::label).toList();
    var label = Labels.of(AuthenticatorModel.of(aaguid), taken);
    if (!repository.insertIfAbsent(new Passkey(record, label, aaguid, made, null))) {
      throw new IllegalArgumentException("this credential is registered already");
    }
    journal.record(Records.stored(account, record));
  }

  /// Deletes the passkeys of the account called `name`.
  ///
  /// @return how many there were
  public int deletePasskeys(String name) {
    var passkeys =
        repository
            .account(name)
            .map(it -> repository.passkeysOf(it.userHandle()))
            .orElse(List.of());
    int deleted = (int) passkeys.stream().filter(it -> repository.deletePasskey(it.id())).count();
    if (deleted > 0) {
      journal.record(new RelyingPartyEvent.CredentialsDeleted(name, deleted));
    }
    return deleted;
  }

  /// {@return the names of the accounts that have a passkey here}
  public List<String> enrolled() {
    return repository.accounts().stream()
        .filter(it -> !repository.passkeysOf(it.userHandle()).isEmpty())
        .map(Account::name)
        .toList();
  }

  /// {@return the answer to a request, whatever that is}
  public Response handle(Request request) {
    var path = request.place();
    var route = Route.of(asked(request.method()), path);
    if (route.isEmpty()) {
      return notAnswered(path);
    }
    if (!Query.of(request).readable()) {
      return Replies.message(Replies.BAD_REQUEST, "The query is not URL-encoded.");
    }
    try {
      return answer(route.get(), request);
    } catch (Malformed e) {
      return Replies.message(Replies.BAD_REQUEST, e.line());
    }
  }

  /// HEAD is answered like GET: whoever carries the answer leaves the body out.
  private static String asked(String method) {
    return method.equals("HEAD") ? "GET" : method;
  }

  private Response answer(Route route, Request request) throws Malformed {
    return switch (route) {
      case ROOT -> pages.root(request);
      case SIGN_IN_PAGE -> pages.signIn(request);
      case CHALLENGE_PAGE -> pages.challenge(request);
      case RECOVERY_PAGE -> pages.recovery(request);
      case SIGN_UP_PAGE -> pages.signUp();
      case REAUTHENTICATION_PAGE -> pages.reauthentication(request);
      case UPSELL_PAGE -> pages.upsell(request);
      case HOME_PAGE -> pages.home(request);
      case PASSKEY_PAGE -> pages.passkey(request, own);
      case RELATED_ORIGINS -> pages.relatedOrigins();
      case SIGN_IN -> fallback.signIn(request);
      case IDENTIFY -> fallback.identify(request);
      case CHALLENGE -> fallback.answer(request);
      case CHALLENGE_CHOICE -> fallback.choose(request);
      case RECOVERY_START -> recovery.start(request);
      case RECOVERY -> recovery.finish(request);
      case SIGN_UP -> recovery.signUp(request);
      case SIGN_OUT -> signIns.signOut(request);
      case FORGET -> signIns.forget(request);
      case REAUTHENTICATION_OPTIONS -> passkeys.optionsAgain(request);
      case REAUTHENTICATION_VERIFY -> passkeys.verifyAgain(request);
      case REAUTHENTICATION_OTHER -> passkeys.otherWay(request);
      case UPSELL -> own.decide(request);
      case ACCOUNT_NAME -> own.rename(request);
      case RECOVERY_CODES -> own.newRecoveryCodes(request);
      case PAY -> own.pay(request);
      case PASSKEY_LABEL -> own.label(request);
      case PASSKEY_REMOVAL -> own.remove(request);
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
