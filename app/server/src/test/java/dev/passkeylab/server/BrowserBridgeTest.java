package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A real browser that has the lab's devices instead of its own.
class BrowserBridgeTest extends BrowserTest {

  @BeforeEach
  void bridge() throws IOException {
    tab.first("window.passkeyLab = { base: '%s', token: 'token' }".formatted(server.origin()));
    try (var script = SiteServer.class.getResourceAsStream("bridge.js")) {
      tab.first(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void enrolsAndSignsInWithADeviceOfTheLab() {
    signUpWithPasskey();
    assertThat(tab.value("document.querySelector('[name=label]').value"))
        .isEqualTo("The lab's laptop");

    comeBackTo("/home");

    assertThat(tab.message()).isEqualTo("Signed in with a passkey.");
    assertThat(trace.verdicts())
        .containsExactly("registration: accepted", "authentication: accepted");
    assertThat(trace.run().trace())
        .extracting(it -> it.event().name().id())
        .containsSubsequence("create.resolved", "get.conditional", "get.resolved");
  }

  @Test
  void tellsThatTheDeviceHasAPasskeyAlready() {
    signUpWithPasskey();
    tab.press("Create a passkey");
    tab.awaitMessage("This device already has a passkey for your account.");
  }
}
