package dev.passkeylab.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed in the middle of enrolments, as by `kill -9`.
class CrashTest {

  private static final int CRASHES = 3;
  private static final int ACKNOWLEDGED = 300;

  @Test
  void losesNothingThatWasAcknowledgedAndRevivesNoChallenge(@TempDir Path folder) throws Exception {
    var acknowledged = new ArrayList<Integer>();
    for (int crash = 0; crash < CRASHES; crash++) {
      acknowledged.addAll(killed(Database.in(folder), 1 + crash * 1_000_000));
    }

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(CRASHES * ACKNOWLEDGED);
    try (var database = Database.open(Database.in(folder), "site")) {
      var repository = database.repository();
      assertThat(acknowledged)
          .allSatisfy(it -> {
            assertThat(repository.passkeysOf(Enroller.handle(it)))
                .containsExactly(Enroller.passkey(it));
            assertThat(repository.consumeChallenge("s" + it, Ceremony.REGISTRATION, Bytes.EMPTY))
                .isEmpty();
          });
    }
  }

  /// {@return what another program said that it had enrolled when it was killed}
  private static List<Integer> killed(String url, int first) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Enroller.class.getName(),
            url,
            String.valueOf(first));
    var program =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var numbers = new ArrayList<Integer>();
    try (var lines = program.inputReader()) {
      while (numbers.size() < ACKNOWLEDGED) {
        numbers.add(number(String.valueOf(lines.readLine())));
      }
      program.toHandle().destroyForcibly(); // the process itself would close what it had printed
      lines.lines().filter(it -> it.endsWith(Enroller.DONE)).forEach(it -> numbers.add(number(it)));
    }
    return numbers;
  }

  private static int number(String line) {
    return Integer.parseInt(line.replace(Enroller.DONE, ""));
  }
}
