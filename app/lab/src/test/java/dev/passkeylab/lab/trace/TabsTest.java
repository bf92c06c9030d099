package dev.passkeylab.lab.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.PromptKind;
import org.junit.jupiter.api.Test;

/// A trace tells which tabs there are, what they show, and in which the person is.
class TabsTest {

  private static final String TWO =
      """
        - visit: /sign-in
        - visit: { url: /sign-up, tab: second }
      """;

  private static Played play(String steps) {
    return Played.of(", passkeys: [laptop]", "devices: { laptop: { profile: laptop } }\n", steps);
  }

  private static Tabs tabs(String steps) {
    return Tabs.of(play(steps).trace());
  }

  @Test
  void eachTabShowsItsOwnPage() {
    var tabs = tabs(TWO);
    assertThat(tabs.open()).containsExactly("first", "second");
    assertThat(tabs.shown("first").orElseThrow().event())
        .isInstanceOfSatisfying(
            PageEvent.Shown.class, it -> assertThat(it.path()).isEqualTo("/sign-in"));
    assertThat(tabs.shown("second").orElseThrow().event())
        .isInstanceOfSatisfying(
            PageEvent.Shown.class, it -> assertThat(it.path()).isEqualTo("/sign-up"));
    assertThat(tabs.shown("third")).isEmpty();
  }

  @Test
  void thePersonIsWhereTheyActedLast() {
    assertThat(tabs(TWO).acted()).contains("second");
    assertThat(tabs(TWO + "  - type: { username: ada, tab: first }\n").acted()).contains("first");
    assertThat(tabs(TWO + "  - visit: /home\n").acted()).contains("first");
    assertThat(tabs(TWO + "  - visit: /sign-up\n  - back\n").acted()).contains("first");
  }

  @Test
  void aTabThatIsClosedIsGone() {
    var tabs = tabs(TWO + "  - close-tab: second\n");
    assertThat(tabs.open()).containsExactly("first");
    assertThat(tabs.acted()).contains("first");
  }

  @Test
  void aClosedTabInWhichNobodyWasLeavesThePersonWhereTheyAre() {
    assertThat(tabs(TWO + "  - close-tab\n").acted()).contains("second");
  }

  @Test
  void aBrowserThatWasRestartedHasNoTab() {
    var tabs = tabs(TWO + "  - restart-browser\n");
    assertThat(tabs.open()).isEmpty();
    assertThat(tabs.acted()).isEmpty();
  }

  @Test
  void whatADeviceAsksBelongsToThePageThatWantsIt() {
    var played =
        play(
            """
              - visit: { url: /sign-in, tab: second }
              - pick: ada@example.test
              - visit: /sign-in
            """);
    var asked = played.moment().newest(PromptKind.BIOMETRIC).orElseThrow();
    var page = played.moment().newest(PromptKind.SIGN_IN_PAGE).orElseThrow();
    var tabs = Tabs.of(played.trace());
    assertThat(tabs.ofPrompt(asked.opened())).contains("second");
    assertThat(tabs.ofPrompt(page.opened())).contains("first");
    assertThat(tabs.acted()).contains("first");
  }

  @Test
  void anAnswerToADeviceIsAnActInTheTabOfThePageThatWantedIt() {
    var tabs =
        tabs(
            """
              - visit: { url: /sign-in, tab: second }
              - pick: ada@example.test
              - visit: /sign-in
              - unlock: laptop
            """);
    assertThat(tabs.acted()).contains("second");
  }

  @Test
  void thePartyOfAPageNamesItsTab() {
    assertThat(Party.page("first").tab()).contains("first");
    assertThat(Party.page("second").tab()).contains("second");
    assertThat(Party.BROWSER.tab()).isEmpty();
  }
}
