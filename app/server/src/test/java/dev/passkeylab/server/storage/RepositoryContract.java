package dev.passkeylab.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.IssuedChallenge;
import dev.passkeylab.lab.relyingparty.store.IssuedCode;
import dev.passkeylab.lab.relyingparty.store.Limit;
import dev.passkeylab.lab.relyingparty.store.MemoryRepository;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.relyingparty.store.PasswordHash;
import dev.passkeylab.lab.relyingparty.store.RecoveryCodes;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.webauthn.UserVerification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every repository does, whoever else calls at the same time.
abstract class RepositoryContract {

  private static final int CALLERS = 32;

  private Repository repository = new MemoryRepository();

  /// {@return a repository with nothing in it}
  abstract Repository empty() throws Exception;

  @BeforeEach
  void begin() throws Exception {
    repository = empty();
  }

  private final Passkey passkey =
      new Passkey(
          new CredentialRecord(
              Bytes.ofInts(1),
              Bytes.ofInts(0xa5, 1),
              0,
              true,
              true,
              true,
              List.of("hybrid", "a, \"new\" one", "internal"),
              Bytes.ofInts(2),
              "rp"),
          "Laptop",
          Bytes.fromHex("08987058cadc4b81b6e130de50dcbe96"),
          Instant.EPOCH,
          null);

  private final Account account =
      new Account(
          "ada",
          Bytes.ofInts(2),
          PasswordHash.of("x", Bytes.fromHex("00".repeat(16)), PasswordCost.MINIMAL),
          RecoveryCodes.of(
              List.of("one", "two"), Bytes.fromHex("00".repeat(16)), PasswordCost.MINIMAL),
          null);

  private static final Session SESSION = Session.nobodys("s");

  private static IssuedChallenge challenge(Ceremony ceremony, int first) {
    var value = Bytes.wrap(new byte[32]).with(0, first);
    return new IssuedChallenge(
        "s", ceremony, value, Instant.EPOCH, true, UserVerification.REQUIRED);
  }

  @Test
  void keepsAnAccountAsItIs() {
    var kept = account.declinedAt(Instant.EPOCH.plusMillis(1));
    assertThat(repository.insertIfAbsent(kept)).isTrue();

    assertThat(repository.account("ada")).contains(kept);
    assertThat(repository.accountOf(Bytes.ofInts(2))).contains(kept);
    assertThat(repository.accounts()).containsExactly(kept);
  }

  @Test
  void addsAnAccountOnce() throws Exception {
    assertThat(successes(() -> repository.insertIfAbsent(account))).isOne();
    assertThat(repository.insertIfAbsent(account.named("eve"))).isFalse();
    var other = new Account("ada", Bytes.ofInts(9), account.password(), RecoveryCodes.NONE, null);
    assertThat(repository.insertIfAbsent(other)).isFalse();
    assertThat(repository.accounts()).containsExactly(account);
  }

  @Test
  void usesARecoveryCodeOnce() throws Exception {
    repository.insertIfAbsent(account);
    var after = account.with(account.recoveryCodes().without("one").orElseThrow());
    assertThat(successes(() -> repository.replace(account, after))).isOne();
    var last = after.with(after.recoveryCodes().without("two").orElseThrow());
    assertThat(successes(() -> repository.replace(after, last))).isOne();
    assertThat(repository.account("ada").orElseThrow().recoveryCodes())
        .isEqualTo(RecoveryCodes.NONE);
  }

  @Test
  void givesANameToOneOfManyAccounts() throws Exception {
    var accounts =
        IntStream.rangeClosed(1, CALLERS)
            .mapToObj(it ->
                new Account(
                    "a" + it, Bytes.ofInts(it), account.password(), RecoveryCodes.NONE, null))
            .toList();
    accounts.forEach(repository::insertIfAbsent);
    var next = new AtomicInteger();
    assertThat(
            successes(() -> {
              var mine = accounts.get(next.getAndIncrement());
              return repository.replace(mine, mine.named("ada"));
            }))
        .isOne();
  }

  @Test
  void keepsASessionAsItIs() {
    repository.insertIfAbsent(account);
    var session =
        new Session(
            "s",
            account.userHandle(),
            Instant.EPOCH,
            List.of(Factor.PASSWORD, Factor.CODE, Factor.PASSWORD),
            true,
            "ada",
            "fallback",
            "Account opened.");
    repository.begin(SESSION);
    repository.update(session);
    assertThat(repository.session("s")).contains(session);
    assertThat(repository.session("t")).isEmpty();
  }

  @Test
  void doesNotReviveASessionThatHasEnded() {
    repository.begin(SESSION);
    repository.endSession("s");
    repository.update(SESSION.saying("Signed in."));
    repository.put(challenge(Ceremony.REGISTRATION, 1));
    assertThat(repository.session("s")).isEmpty();
    assertThat(repository.consumeChallenge("s", Ceremony.REGISTRATION, Bytes.EMPTY)).isEmpty();
  }

  @Test
  void endsTheSessionsOfAnAccount() {
    repository.insertIfAbsent(account);
    repository.begin(SESSION);
    repository.begin(Session.nobodys("t").of(account.userHandle(), Instant.EPOCH));
    repository.endSessionsOf(account.userHandle());
    assertThat(repository.session("s")).isPresent();
    assertThat(repository.session("t")).isEmpty();
  }

  @Test
  void givesAChallengeToOneOfManyCallers() throws Exception {
    repository.begin(SESSION);
    repository.put(challenge(Ceremony.REGISTRATION, 8));
    repository.put(challenge(Ceremony.AUTHENTICATION, 7));
    assertThat(
            successes(() ->
                repository.consumeChallenge("s", Ceremony.AUTHENTICATION, Bytes.EMPTY).isPresent()))
        .isOne();
    assertThat(repository.consumeChallenge("s", Ceremony.REGISTRATION, Bytes.EMPTY))
        .contains(challenge(Ceremony.REGISTRATION, 8));
  }

  private Optional<IssuedChallenge> consume(int answered) {
    var value = challenge(Ceremony.REGISTRATION, answered).value();
    return repository.consumeChallenge("s", Ceremony.REGISTRATION, value);
  }

  @Test
  void findsTheChallengeThatIsAnswered() {
    repository.begin(SESSION);
    repository.put(challenge(Ceremony.REGISTRATION, 1));
    repository.put(challenge(Ceremony.REGISTRATION, 2));
    assertThat(consume(1)).contains(challenge(Ceremony.REGISTRATION, 1));
    assertThat(consume(1)).contains(challenge(Ceremony.REGISTRATION, 2));
    assertThat(consume(2)).isEmpty();
  }

  @Test
  void keepsTheNewestChallengesOfASession() {
    repository.begin(SESSION);
    for (int i = 1; i <= Repository.MOST_CHALLENGES + 1; i++) {
      repository.put(challenge(Ceremony.REGISTRATION, i));
    }
    for (int i = Repository.MOST_CHALLENGES + 1; i > 1; i--) {
      assertThat(consume(0)).contains(challenge(Ceremony.REGISTRATION, i));
    }
    assertThat(consume(1)).isEmpty();
  }

  @Test
  void keepsTheChallengeWhenTheSessionChanges() {
    repository.begin(SESSION);
    repository.put(challenge(Ceremony.REGISTRATION, 1));
    repository.update(SESSION.saying("Well."));
    assertThat(repository.consumeChallenge("s", Ceremony.REGISTRATION, Bytes.EMPTY)).isPresent();
  }

  @Test
  void forgetsTheChallengesOfASessionThatEnds() {
    repository.begin(SESSION);
    repository.put(challenge(Ceremony.REGISTRATION, 1));
    repository.endSession("s");
    repository.begin(SESSION);
    assertThat(repository.consumeChallenge("s", Ceremony.REGISTRATION, Bytes.EMPTY)).isEmpty();
  }

  @Test
  void keepsAPasskeyAsItIs() {
    repository.insertIfAbsent(account);
    repository.insertIfAbsent(passkey);
    assertThat(repository.passkey(passkey.id())).contains(passkey);
    assertThat(repository.passkeysOf(account.userHandle())).containsExactly(passkey);

    var used =
        passkey
            .labelled("Büro \uD83D\uDD11")
            .used(passkey.record().after(4_294_967_295L, false), Instant.EPOCH);
    assertThat(repository.replace(passkey, used)).isTrue();
    assertThat(repository.passkey(passkey.id())).contains(used);
    assertThat(repository.deletePasskey(passkey.id())).isTrue();
    assertThat(repository.deletePasskey(passkey.id())).isFalse();
    assertThat(repository.passkeysOf(account.userHandle())).isEmpty();
  }

  @Test
  void addsAPasskeyOnce() throws Exception {
    repository.insertIfAbsent(account);
    assertThat(successes(() -> repository.insertIfAbsent(passkey))).isOne();
  }

  @Test
  void raisesACounterFromOneValueOnce() throws Exception {
    repository.insertIfAbsent(account);
    repository.insertIfAbsent(passkey);
    assertThat(
            successes(() ->
                repository.replace(
                    passkey, passkey.used(passkey.record().after(1, true), Instant.EPOCH))))
        .isOne();
  }

  @Test
  void givesACodeToOneOfManyCallers() throws Exception {
    repository.put(new IssuedCode("sign-in/ada", account.password(), Instant.EPOCH, 5));
    assertThat(successes(() -> repository.consumeCode("sign-in/ada").isPresent())).isOne();
  }

  @Test
  void changesAnAccountFromOneStateOnce() throws Exception {
    repository.insertIfAbsent(account);
    assertThat(successes(() -> repository.replace(account, account.named("eve")))).isOne();
    assertThat(repository.account("ada")).isEmpty();
    assertThat(repository.account("eve")).isPresent();
  }

  @Test
  void givesNoAccountANameThatIsTaken() {
    repository.insertIfAbsent(account);
    var bob =
        new Account("bob", Bytes.ofInts(3), account.password(), account.recoveryCodes(), null);
    repository.insertIfAbsent(bob);
    assertThat(repository.replace(bob, bob.named("ada"))).isFalse();
    assertThat(repository.account("bob")).contains(bob);
  }

  @Test
  void admitsNoMoreThanTheLimit() throws Exception {
    var limit = new Limit(3, Duration.ofMinutes(1));
    assertThat(successes(() -> repository.admit("x", limit, Instant.EPOCH))).isEqualTo(3);
    assertThat(repository.admit("x", limit, Instant.EPOCH.plusSeconds(59))).isFalse();
    assertThat(repository.admit("x", limit, Instant.EPOCH.plusSeconds(60))).isTrue();
    repository.forgetTries("x");
    assertThat(repository.admit("x", limit, Instant.EPOCH.plusSeconds(60))).isTrue();
  }

  private static long successes(Callable<Boolean> operation) throws Exception {
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = IntStream.range(0, CALLERS).mapToObj(_ -> operation).toList();
      var results = callers.invokeAll(calls).stream().map(it -> it.resultNow());
      return results.collect(Collectors.filtering(it -> it, Collectors.counting()));
    }
  }
}
