package dev.passkeylab.lab.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A live run numbers what happens and keeps the newest of it.
class LiveRunTests {

  private final List<Entry> told = new ArrayList<>();
  private final LiveRun run = new LiveRun(() -> Instant.EPOCH, told::add);

  private void record(int times) {
    for (int i = 0; i < times; i++) {
      run.record(Party.BROWSER, Party.LAB, null, new PageEvent.Requested("GET", "/", null));
    }
  }

  @Test
  void tellsOfEveryEntryInOrder() {
    record(3);

    assertThat(told).isEqualTo(run.trace()).extracting(Entry::seq).containsExactly(1, 2, 3);
  }

  @Test
  void givesWhatHasComeSince() {
    record(3);

    assertThat(run.since(0)).isEqualTo(run.trace());
    assertThat(run.since(1)).extracting(Entry::seq).containsExactly(2, 3);
    assertThat(run.since(3)).isEmpty();
    assertThat(run.since(4)).isEmpty();
  }

  @Test
  void keepsTheNewestOnly() {
    record(LiveRun.MOST_ENTRIES + 2);

    assertThat(run.trace()).hasSize(LiveRun.MOST_ENTRIES);
    assertThat(run.since(1))
        .hasSize(LiveRun.MOST_ENTRIES)
        .first()
        .extracting(Entry::seq)
        .isEqualTo(3);
  }
}
