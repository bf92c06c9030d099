package dev.passkeylab.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.TraceJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// The same seed and acts give the same bytes, whatever the machine is doing.
class DeterminismTests {

  private static String trace(long seed) {
    try (var run = Tour.play(seed, Tour.ACTS)) {
      return TraceJson.lines(run.trace());
    }
  }

  @Test
  void aHundredRunsBesideTwoBusyLoopsGiveOneTrace() throws InterruptedException {
    var expected = trace(7);
    var stop = new AtomicBoolean();
    var busy = new Thread[2];
    for (int i = 0; i < busy.length; i++) {
      busy[i] = Thread.ofPlatform().start(() -> spin(stop));
    }
    try {
      for (int i = 0; i < 100; i++) {
        assertThat(trace(7)).isEqualTo(expected);
      }
    } finally {
      stop.set(true);
      for (var thread : busy) {
        thread.join();
      }
    }
  }

  private static void spin(AtomicBoolean stop) {
    while (!stop.get()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void anotherSeedGivesAnotherTrace() {
    assertThat(trace(8)).isNotEqualTo(trace(7));
  }

  @Test
  void everyPrefixOfTheActsGivesAPrefixOfTheTrace() throws Exception {
    try (var run = Tour.play(7, Tour.ACTS)) {
      for (int count = 0; count < Tour.ACTS.size(); count++) {
        var again = run.rerun(count);
        try (StagedRun prefix = again.run()) {
          assertThat(again.stop()).isEmpty();
          assertThat(run.trace()).startsWith(prefix.trace().toArray(Entry[]::new));
        }
      }
    }
  }

  @Test
  void aThousandClosedToursLeaveNoThreadBehind() throws IOException {
    int before = liveVirtualThreads();
    try (var open = Tour.play(7, Tour.VISIT)) {
      assertThat(open.moment().open()).isNotEmpty();
      assertThat(liveVirtualThreads()).isGreaterThan(before);
    }
    for (int i = 0; i < 1_000; i++) {
      Tour.play(i, Tour.VISIT).close();
    }
    assertThat(liveVirtualThreads()).isEqualTo(before);
  }

  /// Virtual threads are in no thread group: they are counted from the only list there is, a dump.
  private static int liveVirtualThreads() throws IOException {
    var folder = Files.createTempDirectory("threads");
    var file = folder.resolve("dump.json");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(file.toString(), ThreadDumpFormat.JSON);
    var dump = Files.readString(file);
    Files.delete(file);
    Files.delete(folder);
    return dump.split("\"virtual\": true", -1).length - 1;
  }
}
