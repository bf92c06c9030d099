package dev.passkeylab.lab.relyingparty.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
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

  private final CredentialRecord credential =
      new CredentialRecord(
          Bytes.ofInts(1), Bytes.EMPTY, 0, true, true, true, List.of(), Bytes.ofInts(2), "rp");

  @Test
  void givesAChallengeToOneOfManyCallers() throws Exception {
    repository.put(
        new IssuedChallenge("s", Ceremony.AUTHENTICATION, Bytes.ofInts(7), Instant.EPOCH));
    assertThat(
            successes(() -> repository.consumeChallenge("s", Ceremony.AUTHENTICATION).isPresent()))
        .isOne();
  }

  @Test
  void addsACredentialOnce() throws Exception {
    assertThat(successes(() -> repository.insertIfAbsent(credential))).isOne();
  }

  @Test
  void raisesACounterFromOneValueOnce() throws Exception {
    repository.insertIfAbsent(credential);
    assertThat(successes(() -> repository.raiseCounter(credential, credential.after(1, true))))
        .isOne();
  }

  @Test
  void forgetsTheChallengesOfASessionThatEnds() {
    repository.put(new IssuedChallenge("s", Ceremony.REGISTRATION, Bytes.EMPTY, Instant.EPOCH));
    repository.endSession("s");
    assertThat(repository.consumeChallenge("s", Ceremony.REGISTRATION)).isEmpty();
  }

  private static long successes(Callable<Boolean> operation) throws Exception {
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = IntStream.range(0, CALLERS).mapToObj(_ -> operation).toList();
      var results = callers.invokeAll(calls).stream().map(it -> it.resultNow());
      return results.collect(Collectors.filtering(it -> it, Collectors.counting()));
    }
  }
}
