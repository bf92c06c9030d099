package dev.passkeylab.lab.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.WhyNoPasskey.BrowserCannot;
import dev.passkeylab.lab.trace.WhyNoPasskey.NoneHere;
import dev.passkeylab.lab.trace.WhyNoPasskey.NotConditional;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An empty list has the reason that the trace gives, and no other.
class WhyNoPasskeyTest {

  private static final String LAPTOP = "devices: { laptop: { profile: laptop } }\n";
  private static final String LOOK =
      """
        - visit: /sign-in
        - focus: username
      """;

  private static Optional<WhyNoPasskey> why(String passkeys, String setUp, String steps) {
    return WhyNoPasskey.of(Played.of(passkeys, setUp, steps).trace(), "first");
  }

  private static Optional<WhyNoPasskey> with(String setUp) {
    return why("", setUp, LOOK);
  }

  @Test
  void nothingIsSaidWhereAPasskeyIsOffered() {
    assertThat(why(", passkeys: [laptop]", LAPTOP, LOOK)).isEmpty();
  }

  @Test
  void nothingIsSaidBeforeAnybodyLooks() {
    assertThat(why("", LAPTOP, "  - visit: /sign-in\n")).isEmpty();
    assertThat(WhyNoPasskey.of(List.of(), "first")).isEmpty();
  }

  @Test
  void namesTheRpIdOfWhichThereIsNoPasskey() {
    assertThat(with(LAPTOP)).contains(new NoneHere("example.test", 0));
  }

  @Test
  void staysWhileThePersonTypesAndGoesWithThePage() {
    assertThat(why("", LAPTOP, LOOK + "  - type: { username: ada }\n")).isPresent();
    assertThat(why("", LAPTOP, LOOK + "  - focus: password\n")).isEmpty();
    assertThat(why("", LAPTOP, LOOK + "  - visit: /sign-in\n")).isEmpty();
  }

  @Test
  void saysThatTheFieldIsNotAnnotated() {
    assertThat(with(LAPTOP + "pages: { autocomplete: username }\n"))
        .contains(new WhyNoPasskey.NotAnnotated());
  }

  @Test
  void saysThatTheFieldIsHidden() {
    assertThat(with(LAPTOP + "pages: { name-field: hidden }\n"))
        .contains(new WhyNoPasskey.HiddenField());
  }

  @Test
  void saysThatThePageDidNotAsk() {
    assertThat(with(LAPTOP + "pages: { conditional: false }\n"))
        .contains(new WhyNoPasskey.NotCalled());
  }

  @Test
  void saysThatThePageForgotTheMediation() {
    var steps = LOOK.replace("  - focus", "  - cancel: biometric\n  - focus");
    assertThat(why(", passkeys: [laptop]", LAPTOP + "pages: { conditional: modal }\n", steps))
        .contains(new NotConditional());
  }

  @Test
  void saysWhatTheBrowserCannotDo() {
    assertThat(with("client: android-firefox\n"))
        .contains(new BrowserCannot("conditional mediation"));
    assertThat(with("client: android-firefox\npages: { detect: capabilities }\n"))
        .contains(new BrowserCannot("conditionalGet"));
    assertThat(with("client: old-browser\n")).contains(new BrowserCannot("PublicKeyCredential"));
  }

  @Test
  void saysThatTheScriptFailed() {
    assertThat(with("client: old-browser\npages: { detect: none }\n"))
        .contains(
            new WhyNoPasskey.ScriptFailed("ReferenceError: PublicKeyCredential is not defined"));
  }

  @Test
  void saysThatTheRequestWasRejected() {
    assertThat(with(LAPTOP + "client: android-firefox\npages: { detect: unawaited }\n"))
        .containsInstanceOf(WhyNoPasskey.Rejected.class);
  }

  @Test
  void saysThatTheRequestWasAnsweredAlready() {
    var steps =
        "  - visit: /sign-in\n"
            + "  - pick: ada@example.test\n"
            + "  - unlock: laptop\n"
            + "  - focus: username\n";
    assertThat(why(", passkeys: [laptop]", LAPTOP + "pages: { sends: false }\n", steps))
        .contains(new WhyNoPasskey.Resolved());
  }

  @Test
  void looksAtTheTabThatIsAskedFor() {
    var played = Played.of("", LAPTOP, LOOK + "  - visit: { url: /sign-in, tab: second }\n");
    assertThat(WhyNoPasskey.of(played.trace(), "first")).contains(new NoneHere("example.test", 0));
    assertThat(WhyNoPasskey.of(played.trace(), "second")).isEmpty();
  }
}
