package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.Expected;
import dev.passkeylab.lab.relyingparty.check.RegistrationInput;
import dev.passkeylab.lab.relyingparty.check.Trust;
import dev.passkeylab.lab.relyingparty.check.Verdict;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.UserVerification;
import dev.passkeylab.world.Entropy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The API by which FIDO's conformance tools, and many test suites, talk to a server: a name in,
/// options out; a response in, `ok` or `failed` out.
///
/// It knows no passwords: whoever asks may register a credential under any name. So it has accounts
/// of its own, which are nothing to a site's. It demands the verification that it was told to ask
/// for.
public final class ConformanceApi {

  private static final String ATTESTATION_OPTIONS = "/attestation/options";
  private static final String ATTESTATION_RESULT = "/attestation/result";
  private static final String ASSERTION_OPTIONS = "/assertion/options";
  private static final String ASSERTION_RESULT = "/assertion/result";
  private static final Set<String> PATHS =
      Set.of(ATTESTATION_OPTIONS, ATTESTATION_RESULT, ASSERTION_OPTIONS, ASSERTION_RESULT);

  private static final String COOKIE = "conformance";
  private static final String NO_SESSION = "Ask for options first, and send the cookie back.";

  private final SiteSettings settings;
  private final Repository repository;
  private final Entropy entropy;
  private final Sessions sessions;
  private final Challenges challenges;
  private final Accounts accounts;
  private final Registrations registrations;
  private final Assertions assertions;

  /// @param settings of the site: its origin, name and RP ID, and what it demands
  /// @param repository with accounts that are nobody's but this API's
  public ConformanceApi(
      SiteSettings settings,
      Repository repository,
      Entropy entropy,
      InstantSource clock,
      Journal journal) {
    this.settings = settings;
    this.repository = repository;
    this.entropy = entropy;
    this.sessions = new Sessions(repository, entropy, clock, () -> Duration.ofDays(1), COOKIE);
    this.challenges = new Challenges(repository, entropy, clock, () -> false);
    this.accounts = new Accounts(repository, entropy, PasswordCost.MINIMAL);
    this.registrations = new Registrations(() -> settings, repository, journal);
    this.assertions = new Assertions(() -> settings, repository, sessions, challenges, journal);
  }

  /// {@return whether it is what answers at `path`}
  public static boolean isAt(String path) {
    return PATHS.contains(path);
  }

  /// {@return the answer to a request at one of its paths}
  public Response handle(Request request) {
    if (!request.method().equals("POST")) {
      return ConformanceReplies.failed(
          Replies.METHOD_NOT_ALLOWED, request.place() + " answers to POST.");
    }
    try {
      return switch (request.place()) {
        case ATTESTATION_OPTIONS -> creationOptions(request);
        case ATTESTATION_RESULT -> registered(request);
        case ASSERTION_OPTIONS -> requestOptions(request);
        case ASSERTION_RESULT -> authenticated(request);
        default ->
            ConformanceReplies.failed(Replies.NOT_FOUND, "Nothing is at " + request.place() + ".");
      };
    } catch (Malformed e) {
      return ConformanceReplies.failed(Replies.BAD_REQUEST, e.line());
    }
  }

  private Response creationOptions(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var name = name(body);
    var selection = body.objectOrEmpty("authenticatorSelection");
    var verification = verification(selection);
    var account = account(name);
    var session = sessions.ofOrNew(request).signingIn(name);
    sessions.put(session);
    var challenge = issue(session, Ceremony.REGISTRATION, verification);
    var options =
        ConformanceReplies.creation(
            settings,
            account,
            body.optionalText("displayName").orElse(name),
            challenge,
            repository.passkeysOf(account.userHandle()),
            request.body());
    return Replies.with(options, COOKIE, Cookie.ofSession(session.id()));
  }

  private Response requestOptions(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var name = body.optionalText("username").map(String::strip).orElse("");
    var verification = verification(body);
    var account = repository.account(name);
    if (account.isEmpty() && !name.isEmpty()) {
      return ConformanceReplies.failed(
          Replies.BAD_REQUEST, "Nobody called " + name + " is registered.");
    }
    var session = sessions.ofOrNew(request).signingIn(name);
    sessions.put(session);
    var challenge = issue(session, Ceremony.AUTHENTICATION, verification);
    var options =
        ConformanceReplies.request(
            settings, challenge, verification, passkeys(account), request.body());
    return Replies.with(options, COOKIE, Cookie.ofSession(session.id()));
  }

  private Response registered(Request request) throws Malformed {
    var session = sessions.of(request);
    var account = session.map(Session::pending).flatMap(repository::account);
    if (account.isEmpty()) {
      return ConformanceReplies.failed(Replies.BAD_REQUEST, NO_SESSION);
    }
    var challenge = challenges.take(session, Ceremony.REGISTRATION, request.body());
    var input =
        new RegistrationInput(
            ConformanceReplies.level3(request.body()),
            new Expected(challenge.expected(), settings.origins(), List.of(), settings.rpId()),
            ConformanceReplies.ALGORITHMS,
            false,
            account.get().userHandle(),
            settings.policy().withUserVerification(demands(challenge)),
            Trust.none(challenges.now()),
            id -> repository.passkey(id).isPresent());
    return answer(registrations.judge(input, account.get(), challenges.now()));
  }

  private Response authenticated(Request request) throws Malformed {
    var session = sessions.of(request);
    if (session.isEmpty()) {
      return ConformanceReplies.failed(Replies.BAD_REQUEST, NO_SESSION);
    }
    var account = repository.account(session.get().pending());
    var challenge = challenges.take(session, Ceremony.AUTHENTICATION, request.body());
    return answer(
        assertions
            .judge(
                ConformanceReplies.level3(request.body()),
                challenge.expected(),
                settings.policy().withUserVerification(demands(challenge)),
                passkeys(account),
                account.map(Account::userHandle).orElse(null))
            .verdict());
  }

  private boolean demands(Challenges.Taken challenge) {
    return settings.policy().userVerification()
        || challenge.verification() == UserVerification.REQUIRED;
  }

  private static Response answer(Verdict verdict) {
    return verdict.accepted()
        ? ConformanceReplies.ok()
        : ConformanceReplies.failed(Replies.BAD_REQUEST, ConformanceReplies.reason(verdict));
  }

  private Bytes issue(Session session, Ceremony ceremony, UserVerification verification) {
    return challenges.issue(session, ceremony, settings.asks().timeout(), false, verification);
  }

  private List<Passkey> passkeys(Optional<Account> account) {
    return account.map(it -> repository.passkeysOf(it.userHandle())).orElse(List.of());
  }

  private static String name(JsonObject body) throws Malformed {
    var name = body.text("username").strip();
    if (name.isEmpty() || name.length() > Accounts.LONGEST_NAME) {
      throw body.wrong("username", "needs 1 to " + Accounts.LONGEST_NAME + " characters");
    }
    return name;
  }

  private static UserVerification verification(JsonObject object) throws Malformed {
    return object
        .optionalText("userVerification")
        .flatMap(UserVerification::of)
        .orElse(UserVerification.PREFERRED);
  }

  /// {@return the account of that name, new where there was none} Nobody knows its password.
  private Account account(String name) {
    var password = entropy.bytes("conformance/password/" + name, 32).base64url();
    return repository
        .account(name)
        .or(() -> accounts.open(name, password, null, List.of()))
        .or(() -> repository.account(name)) // somebody else has just opened it
        .orElseThrow();
  }
}
