package dev.passkeylab.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.LiveRun;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two servers on one computer: the second finds the usual port taken.
class HttpServerTests {

  private final LiveRun run = new LiveRun(InstantSource.system(), _ -> {});

  private LiveServer.Site start() throws IOException {
    return LiveServer.onThisComputer("jdbc:h2:mem:" + UUID.randomUUID()).start(run, _ -> {});
  }

  @Test
  void goesToAnotherPortAndSaysSoWhereTheUsualOneIsTaken() throws IOException {
    try (var first = start();
        var second = start()) {
      assertThat(second.address()).isNotEqualTo(first.address());
      var port = second.address().replaceFirst(".*:", "");
      assertThat(second.remark()).contains("Port 8080 is taken, so it is port " + port + ".");
    }
  }
}
