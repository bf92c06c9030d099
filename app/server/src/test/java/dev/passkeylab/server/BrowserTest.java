package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.LiveRun;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/// A site, and a tab of a real browser in front of it.
///
/// Whatever a test does, the console stays empty and no page needs anything from elsewhere.
@ExtendWith(ChromiumExtension.class)
abstract class BrowserTest {

  static final String NAME = "ada";
  static final String PASSWORD = "correct horse";

  final TraceView trace = new TraceView(new LiveRun(InstantSource.system(), _ -> {}));
  SiteServer server;
  Tab tab;

  @BeforeEach
  void open(Chromium chromium) throws Exception {
    server = start(settings());
    tab = chromium.open();
  }

  @AfterEach
  void close() {
    try (var _ = server;
        var _ = tab) {
      assertThat(tab.console()).isEmpty();
      assertThat(tab.requests()).isNotEmpty().allMatch(it -> it.startsWith(server.origin() + "/"));
      assertThat(trace.disputed()).isFalse();
    }
  }

  /// {@return how the site is set up}
  SiteSettings settings() {
    return SiteSettings.of("localhost");
  }

  private SiteServer start(SiteSettings settings) throws Exception {
    return SiteServer.start(0, settings, Repositories.inMemory(), "token", trace.run(), _ -> {});
  }

  /// Has another site take the place of the one that is there.
  void serve(SiteSettings settings) throws Exception {
    server.close();
    server = start(settings);
  }

  void visit(String path) {
    tab.visit(server.origin() + path);
  }

  /// Opens an account; the offer of a passkey follows, where the computer can keep one.
  void signUp(String lands) {
    visit("/sign-up");
    tab.fill("name", NAME);
    tab.fill("password", PASSWORD);
    tab.press("Open the account");
    tab.awaitPage(lands);
  }

  /// Opens an account and makes a passkey for it.
  void signUpWithPasskey() {
    signUp("/upsell");
    tab.press("Create a passkey");
    tab.awaitPage("/home");
  }

  /// Comes back to the sign-in page as somebody who was never here, and to what its request leads.
  void comeBackTo(String lands) {
    tab.forgetCookies();
    visit("/sign-in");
    tab.awaitPage(lands);
  }

  void signInByPassword() {
    tab.fill("name", NAME);
    tab.fill("password", PASSWORD);
    tab.press("Sign in");
  }
}
