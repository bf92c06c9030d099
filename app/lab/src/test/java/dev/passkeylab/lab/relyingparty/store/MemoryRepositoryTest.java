package dev.passkeylab.lab.relyingparty.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryRepositoryTest {

  private static final int CALLERS = 32;

  private final MemoryRepository repository = new MemoryRepository();

  private final Passkey passkey =
      new Passkey(
          new CredentialRecord(
              Bytes.ofInts(1), Bytes.EMPTY, 0, true, true, true, List.of(), Bytes.ofInts(2), "rp"),
          "Laptop",
          Bytes.wrap(new byte[16]),
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

  @Test
  void givesAChallengeToOneOfManyCallers() throws Exception {
    repository.put(
        new IssuedChallenge("s", Ceremony.AUTHENTICATION, Bytes.ofInts(7), Instant.EPOCH, false));
    assertThat(
            successes(() -> repository.consumeChallenge("s", Ceremony.AUTHENTICATION).isPresent()))
        .isOne();
  }

  @Test
  void addsAPasskeyOnce() throws Exception {
    assertThat(successes(() -> repository.insertIfAbsent(passkey))).isOne();
  }

  @Test
  void raisesACounterFromOneValueOnce() throws Exception {
    repository.insertIfAbsent(passkey);
    assertThat(
            successes(() ->
                repository.replace(
                    passkey, passkey.used(passkey.record().after(1, true), Instant.EPOCH))))
        .isOne();
  }

  @Test
  void forgetsTheChallengesOfASessionThatEnds() {
    repository.put(
        new IssuedChallenge("s", Ceremony.REGISTRATION, Bytes.EMPTY, Instant.EPOCH, false));
    repository.endSession("s");
    assertThat(repository.consumeChallenge("s", Ceremony.REGISTRATION)).isEmpty();
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
