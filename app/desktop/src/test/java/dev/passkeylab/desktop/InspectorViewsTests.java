package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.lab.inspect.Node;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The views of a payload are one selection, and what is selected can be taken away.
@ExtendWith(ApplicationExtension.class)
class InspectorViewsTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @BeforeEach
  void inspectTheCredential() {
    for (int i = 0; i < 5; i++) {
      hands.press(KeyCode.F6);
    }
    look(EventName.CREDENTIAL_CREATED);
  }

  private void look(EventName name) {
    var entry =
        hands.snapshot().trace().stream()
            .filter(it -> it.event().name() == name)
            .findFirst()
            .orElseThrow();
    hands.look(entry.seq()).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void theFlagsByteOfTheTreeLightsTheRowOfBits() {
    hands.click(row("signCount"));
    view("Flags");
    assertThat(is("#flags-view .flags-row", "lit")).isFalse();
    view("Structure");
    hands.click(row("flags"));
    view("Flags");
    assertThat(is("#flags-view .flags-row", "lit")).isTrue();
  }

  @Test
  void aBitSelectsItsByteInTreeAndHex() {
    view("Flags");
    assertThat(hands.robot.lookup("#flags-view .bit").queryAll()).hasSize(8);
    hands.click("#flags-view #bit-BS");
    assertThat(is("#flags-view #bit-BS", "chosen")).isTrue();
    assertThat(AccessibilityTests.nameless()).isEmpty();
    pictures("20-flags");
    view("Structure");
    assertThat(selected().path()).endsWith("/flags/BS");
    assertThat(chosenBytes()).containsExactly("5d");
    pictures("21-structure-with-flags");
  }

  @Test
  void everyBitSaysItsValueInWordsToo() {
    view("Flags");
    assertThat(hands.robot.lookup("#flags-view .bit").<javafx.scene.Node>queryAll())
        .extracting(it -> it.getAccessibleText())
        .anySatisfy(it -> assertThat(it).isEqualTo("UV, bit 2, user verified: 1"))
        .anySatisfy(it -> assertThat(it).isEqualTo("RFU2, bit 5, reserved for future use: 0"));
  }

  @Test
  void theKeyIsATableWhoseRowsAreFields() {
    view("Key");
    var table = list("#key");
    assertThat(table.getItems()).hasSize(5);
    hands.click("x coordinate, 32 bytes");
    assertThat(AccessibilityTests.nameless()).isEmpty();
    pictures("22-key");
    view("Structure");
    assertThat(selected().path()).endsWith("/credentialPublicKey/-2");
    assertThat(chosenBytes()).hasSize(32);
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT4).press(KeyCode.DOWN);
    view("Key");
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(4);
  }

  @Test
  void aViewIsOfferedOnlyWhereThePayloadHasSuchAThing() {
    assertThat(views()).containsExactly("Structure", "Flags", "Key", "Raw · 177 B");
    look(EventName.CREATE_MODAL);
    assertThat(views()).containsExactly("Structure", "JSON", "Raw · 640 B");
  }

  @Test
  void aLineOfJsonSelectsItsFieldAndBack() {
    look(EventName.CREATE_MODAL);
    view("JSON");
    hands.click("#json").press(KeyCode.HOME).press(KeyCode.DOWN);
    pictures("23-json");
    var line = chosenLine();
    view("Structure");
    assertThat(line).contains('"' + selected().name() + '"');
    hands.press(KeyCode.DOWN);
    var next = selected().name();
    view("JSON");
    assertThat(chosenLine()).contains('"' + next + '"').isNotEqualTo(line);
  }

  @Test
  void theRuleOfACheckIsALink() {
    var judged =
        hands.snapshot().trace().stream()
            .filter(it -> it.event() instanceof RelyingPartyEvent.Judged)
            .map(Entry::seq)
            .toList();
    hands.look(judged.getLast()).press(KeyCode.SHORTCUT, KeyCode.DIGIT4).click("challenge");
    var link =
        hands.robot.lookup(".spec-link").queryAllAs(Hyperlink.class).stream()
            .filter(it -> it.getText().equals("WebAuthn §5.8.1 Client data, challenge"))
            .findFirst()
            .orElseThrow();
    hands.click(link);
    // where there is no desktop, no browser can be opened
    assertThat(clipboard())
        .isEqualTo("https://www.w3.org/TR/webauthn-3/#dom-collectedclientdata-challenge");
    hands.pictures("28-rule");
  }

  @Test
  void theSelectedFieldIsCopiedWithKeysAlone() {
    hands.click(row("flags")).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    hands.picture("24-copy-as-light");
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(clipboard()).isEqualTo("5d");
    assertThat(hands.words("#copied")).isEqualTo("Copied flags as Hex");
  }

  @Test
  void inTheSmallestWindowEveryBitIsInReach() {
    hands.robot.interact(() -> {
      hands.opened.stage().setWidth(900);
      hands.opened.stage().setHeight(600);
      hands.opened.theme().choose(Theme.Choice.DARK);
    });
    hands.settle().press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C).picture("24-copy-as-dark");
    hands.press(KeyCode.ESCAPE);
    view("Flags");
    hands.click("#flags-view #bit-UP");
    assertThat(is("#flags-view #bit-UP", "chosen")).isTrue();
    hands.pictures("30-flags-smallest");
    view("Key");
    hands.pictures("31-key-smallest");
  }

  @Test
  void withoutASelectionTheWholePayloadIsCopied() {
    hands.click("#copy-as").click("Path, the way to the field");
    assertThat(clipboard()).isEqualTo("/");
  }

  private void pictures(String name) {
    hands.pictures(name + "-narrow");
    hands.robot.interact(() -> hands.opened.stage().setWidth(1440));
    hands.settle().pictures(name);
    hands.robot.interact(() -> hands.opened.stage().setWidth(1000));
    hands.settle();
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
  }

  private void view(String name) {
    hands.robot.interact(() -> {
      var tabs = hands.robot.lookup("#views").queryAs(TabPane.class);
      tabs.getTabs().stream()
          .filter(it -> it.getText().equals(name))
          .forEach(tabs.getSelectionModel()::select);
    });
    hands.settle();
  }

  private List<String> views() {
    return hands.robot.lookup("#views").queryAs(TabPane.class).getTabs().stream()
        .map(it -> it.getText())
        .toList();
  }

  private boolean is(String query, String state) {
    return hands
        .robot
        .lookup(query)
        .query()
        .getPseudoClassStates()
        .contains(PseudoClass.getPseudoClass(state));
  }

  private javafx.scene.Node row(String name) {
    return hands.robot.lookup("#fields .field-name").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String chosenLine() {
    return String.valueOf(list("#json").getSelectionModel().getSelectedItem());
  }

  private ListView<?> list(String query) {
    return hands.robot.lookup(query).queryAs(ListView.class);
  }

  @SuppressWarnings("unchecked")
  private Node selected() {
    var tree = (TreeView<Node>) hands.robot.lookup("#fields").queryAs(TreeView.class);
    return Objects.requireNonNull(tree.getSelectionModel().getSelectedItem()).getValue();
  }

  private List<String> chosenBytes() {
    return hands.robot.lookup(".hex-byte").queryAllAs(Label.class).stream()
        .filter(it -> it.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
        .map(Label::getText)
        .toList();
  }

  private static String clipboard() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> Clipboard.getSystemClipboard().getString());
  }
}
