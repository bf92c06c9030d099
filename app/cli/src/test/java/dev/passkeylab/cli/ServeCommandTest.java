package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `serve` says where it cannot.
class ServeCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "99999"})
  void refusesAPortThatThereIsNot(String port) {
    var run = CommandLineRun.of("serve", "--port=" + port);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--port " + port, "from 0 to 65535");
  }

  @Test
  void saysThatThePortIsTaken(@TempDir Path folder) throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var port = String.valueOf(taken.getLocalPort());
      var run = CommandLineRun.of("serve", "--port", port, "--data", folder.toString());

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("cannot serve", port);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:mysql://x/y?password=secret              | jdbc:h2: or jdbc:postgresql:
          jdbc:postgresql://localhost:1/x?password=secret | refused
          """)
  void saysWhyADatabaseCannotBeOpenedAndNotItsPassword(String url, String why) {
    var run = CommandLineRun.of("serve", "--db", url);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot open jdbc:", why).doesNotContain("secret");
  }

  @Test
  void saysThatTheFolderIsAFile(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("file"), "x");
    var run = CommandLineRun.of("serve", "--data", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot open", "file").doesNotContain("\tat ");
  }

  @Test
  void takesOneWayToKeepThingsOnly() {
    var run = CommandLineRun.of("serve", "--data", "x", "--db", "jdbc:h2:mem:x");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--data", "--db", "mutually exclusive");
  }
}
