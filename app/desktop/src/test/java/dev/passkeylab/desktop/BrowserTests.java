package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.EventName;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// All that a person does with a browser is done with the controls of the simulated one.
@ExtendWith(ApplicationExtension.class)
class BrowserTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private boolean happened(EventName name) {
    return hands.snapshot().trace().stream().anyMatch(it -> it.event().name() == name);
  }

  private Hands menu(String item) {
    hands.click("#browser-menu");
    var menu = (MenuButton) hands.named("Browser menu");
    hands.robot.interact(() ->
        menu.getItems().stream()
            .filter(it -> item.equals(it.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    hands.robot.interact(menu::hide);
    return hands.settle();
  }

  private String address() {
    return ((TextField) hands.named("Address")).getText();
  }

  private Hands visit(String url) {
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
    return hands.type(url).press(KeyCode.ENTER);
  }

  private List<String> tabs() {
    return hands.robot.lookup(".tab-button").queryAllAs(ToggleButton.class).stream()
        .map(Node::getAccessibleText)
        .toList();
  }

  @Test
  void theBrowserIsThereBeforeItsFirstPage() {
    hands.click("Open the browser");
    menu("Clear cookies");
    assertThat(happened(EventName.BROWSER_CLEARED)).isTrue();
    assertThat(hands.sees("#address")).isTrue();
    hands.picture("40-no-page");
    visit("/sign-up");
    assertThat(hands.snapshot().moment().newest(PromptKind.SIGN_UP_PAGE)).isPresent();
  }

  @Test
  void backGoesToThePageBeforeAndSaysWhereThereIsNone() {
    hands.click("Open the sign-in page").click("#browser-back");
    assertThat(hands.snapshot().notice()).isPresent();
    visit("/sign-up").click("#browser-back");
    assertThat(happened(EventName.BACK)).isTrue();
    assertThat(address()).endsWith("/sign-in");
  }

  @Test
  void reloadVisitsTheAddressAgain() {
    hands.click("Open the sign-in page").press(KeyCode.SHORTCUT, KeyCode.R);
    assertThat(hands.snapshot().trace().stream().filter(it -> it.event().name() == EventName.VISIT))
        .hasSize(2);
  }

  @Test
  void tabsAreShownOnceThereAreSeveralAndEachKeepsItsPage() {
    hands.click("Open the sign-in page");
    assertThat(tabs()).isEmpty();
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
    assertThat(tabs()).containsExactly("Tab first: Sign in", "Tab second: New tab");
    hands.picture("41-new-tab");
    hands.type("/sign-up").press(KeyCode.ENTER);
    assertThat(tabs()).hasSize(2).element(1).asString().startsWith("Tab second: ");
    assertThat(address()).endsWith("/sign-up");
    hands.pictures("42-two-tabs");
    hands.click("#tab-first");
    assertThat(address()).endsWith("/sign-in");
    assertThat(hands.sees("#username")).isTrue();
    hands.click("#close-tab-second");
    assertThat(happened(EventName.TAB_CLOSED)).isTrue();
    assertThat(tabs()).isEmpty();
  }

  @Test
  void aTabThatIsStillNewIsClosedWithoutAnAct() {
    hands.click("Open the sign-in page").click("#new-tab");
    int acts = hands.snapshot().trace().size();
    hands.click("#close-tab-second");
    assertThat(tabs()).isEmpty();
    assertThat(address()).endsWith("/sign-in");
    assertThat(hands.snapshot().trace()).hasSize(acts);
  }

  @Test
  void aChipNamesItsTabAndBringsItForward() {
    hands.click("Open the sign-in page").click("#new-tab");
    hands.type("/sign-up").press(KeyCode.ENTER);
    var chips =
        hands.robot.lookup(".chip").queryAllAs(ToggleButton.class).stream()
            .map(Labeled::getText)
            .toList();
    assertThat(chips).containsExactlyInAnyOrder("Sign-up page · second", "Sign-in page · first");
    hands.click("#waiting-sign-in-page");
    assertThat(address()).endsWith("/sign-in");
    assertThat(hands.focus()).isEqualTo("Focus the name field");
  }

  @Test
  void theNextActTakesThePersonToItsTab() {
    hands.click("Open the sign-in page").click("#new-tab");
    hands.type("/sign-up").press(KeyCode.ENTER).click("#tab-first");
    hands.click("#waiting-sign-up-page").click("#answer-sign-up");
    assertThat(address()).endsWith("/sign-up");
  }

  @Test
  void withoutANetworkTheFrameSaysSo() {
    hands.click("Open the sign-in page");
    assertThat(hands.sees("#offline")).isFalse();
    menu("Go offline");
    assertThat(hands.sees("#offline")).isTrue();
    hands.pictures("43-offline");
    visit("/home");
    hands.picture("44-offline-page");
    menu("Go online");
    assertThat(hands.sees("#offline")).isFalse();
  }

  @Test
  void aBrowserThatIsRestartedHasNoPage() {
    hands.click("Open the sign-in page");
    menu("Restart the browser");
    assertThat(hands.sees("#username")).isFalse();
    assertThat(address()).isEmpty();
    visit("/sign-in");
    assertThat(hands.sees("#username")).isTrue();
    menu("Clear saved passwords");
    menu("Close this tab");
    assertThat(hands.sees("#username")).isFalse();
  }

  @Test
  void anEmptyListSaysWhyItIsEmpty() {
    hands.click("Open the sign-in page").click("#username");
    assertThat(hands.words("#why-no-passkey"))
        .isEqualTo("Nothing is offered here: no discoverable passkey for example.test.");
    hands.pictures("45-nothing-offered");
    hands.click("#password");
    assertThat(hands.sees("#why-no-passkey")).isFalse();
  }

  @Test
  void whatIsTypedIsToldWhenTheFieldIsLeft() {
    hands.click("Open the sign-in page").click("#username").type("ada").click("#page-other-way");
    assertThat(happened(EventName.FIELD_TYPED)).isTrue();
    assertThat(hands.snapshot().notice()).isEmpty();
    assertThat(hands.snapshot().moment().newest(PromptKind.CHALLENGE_PAGE)).isPresent();
  }
}
