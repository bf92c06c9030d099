package dev.passkeylab.desktop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The bins of the strip: bounded, however long a trace is.
class StripBinsTests {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final StripBins bins = new StripBins();

  private void add(int seq, int second, boolean bad) {
    var event = bad ? new PageEvent.Stuck("x") : new LabEvent.Noted("x");
    var at = START.plusSeconds(second);
    var entry = new Entry(seq, at, Party.LAB, Party.LAB, null, null, event);
    bins.add(TraceRows.of(entry, RowTimes.WALL));
  }

  @Test
  void thereAreNeverMoreThanSoMany() {
    for (int seq = 1; seq <= 100_000; seq++) {
      add(seq, 0, seq == 77_777);
      assertThat(bins.bins().size()).isLessThanOrEqualTo(StripBins.MOST);
    }
    assertThat(bins.bins()).hasSizeGreaterThan(StripBins.MOST / 2 - 1);
    assertThat(bins.bins())
        .filteredOn(StripBins.Bin::refused)
        .singleElement()
        .satisfies(it -> assertThat(77_777 - bins.first(it)).isBetween(0, bins.width() - 1));
  }

  @Test
  void aTickStandsWhereTimePassed() {
    add(1, 0, false);
    add(2, 0, false);
    add(3, 300, false);
    assertThat(bins.bins()).extracting(StripBins.Bin::pause).containsExactly(false, false, true);
  }

  @Test
  void whatIsForgottenIsGone() {
    for (int seq = 1; seq <= 1_000; seq++) {
      add(seq, 0, false);
    }
    bins.forget(600);
    assertThat(bins.first(bins.bins().getFirst())).isBetween(600 - bins.width() + 1, 600);
  }
}
