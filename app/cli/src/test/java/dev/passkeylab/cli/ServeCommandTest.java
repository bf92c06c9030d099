package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  void saysThatThePortIsTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var run = CommandLineRun.of("serve", "--port", "" + taken.getLocalPort());

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("cannot serve", "" + taken.getLocalPort());
    }
  }
}
