package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.EventName;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The lines of the tree where the inspector is as narrow as in a window of the usual size.
@ExtendWith(ApplicationExtension.class)
class InspectorTreeTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage, 1440, 900);
  }

  @BeforeEach
  void inspectWhatThePageGot() {
    for (int i = 0; i < 5; i++) {
      hands.press(KeyCode.F6);
    }
    var resolved =
        hands.snapshot().trace().stream()
            .filter(it -> it.event().name() == EventName.CREATE_RESOLVED)
            .findFirst()
            .orElseThrow();
    hands.look(resolved.seq());
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void theNoteGivesWayToTheValue() {
    hands.pictures("20a-values");
    for (var name : Set.of("type", "origin", "crossOrigin")) {
      var cell = cell(name);
      assertThat(value(cell).isTextTruncated()).as(value(cell).getText()).isFalse();
    }
    assertThat(value(cell("crossOrigin")).getText()).isEqualTo("false");
    var challenge = cell("challenge");
    assertThat(value(challenge).isTextTruncated()).isTrue();
    assertThat(challenge.getTooltip().getText()).startsWith(value(challenge).getText());
    assertThat(cell("response").getTooltip()).isNull();
  }

  @Test
  void theListAndTheTabSayTheSameSize() {
    var size = hands.robot.lookup(".trace-cell .label").queryAllAs(Label.class);
    var tabs = hands.robot.lookup("#views").queryAs(TabPane.class).getTabs();
    var raw = tabs.getLast().getText();
    assertThat(raw).matches("Raw · [0-9]{4} B");
    assertThat(size).extracting(Label::getText).contains(raw.substring("Raw · ".length()));
  }

  @Test
  void theTextStandsBesideTheBytesFrom480Pixels() {
    widen(480);
    assertThat(hands.sees("#hex .hex-text")).isTrue();
    var bar = hands.robot.lookup("#hex .scroll-bar:vertical").query();
    var text = shown("#hex .hex-text").stream().findFirst().orElseThrow();
    assertThat(Hands.bounds(text).getMaxX()).isLessThanOrEqualTo(left(bar));
    hands.pictures("20b-hex-480");
    widen(450);
    assertThat(hands.sees("#hex .hex-text")).isFalse();
  }

  @Test
  void aCharacterSelectsItsFieldToo() {
    widen(480);
    var characters = hands.robot.lookup("#hex .hex-char").queryAllAs(Label.class);
    var third = characters.stream().filter(Hands::visible).skip(2).findFirst().orElseThrow();
    hands.click(third);
    assertThat(hands.robot.lookup("#fields").queryAs(TreeView.class).getSelectionModel())
        .matches(it -> !it.isEmpty());
    assertThat(third.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("chosen"));
  }

  @Test
  void aBitSaysItsNumberWhoSetItAndWhoReadsIt() {
    var bit = shown("#bit-BE .bit-name").getFirst();
    var before = Hands.bounds(bit);
    hands.click("#bit-BE");
    assertThat(Hands.bounds(bit)).isEqualTo(before);
    assertThat(hands.texts(".field-status .label"))
        .containsSubsequence("bit", "3")
        .doesNotContain("length");
    assertThat(hands.texts(".flags-line .label"))
        .contains(
            "Set by laptop. Read by backup-flags, backup-eligibility-unchanged, backup-policy.");
    assertThat(shown("#bit-BE .bit-word")).hasSize(1);
    assertThat(((Label) shown("#bit-ED .bit-word").getFirst()).isTextTruncated()).isFalse();
    hands.pictures("20c-bit");
  }

  private List<Node> shown(String query) {
    return hands.robot.lookup(query).<Node>queryAll().stream().filter(Hands::visible).toList();
  }

  private static double left(Node node) {
    return Hands.bounds(node).getMinX();
  }

  /// Gives the inspector that width.
  private void widen(double width) {
    var pane = (Region) hands.robot.lookup("#inspector").query();
    hands.robot.interact(() -> {
      pane.setMinWidth(width);
      pane.setMaxWidth(width);
      pane.setPrefWidth(width);
    });
    hands.settle();
  }

  private TreeCell<?> cell(String name) {
    return hands.robot.lookup("#fields .field-cell").queryAllAs(TreeCell.class).stream()
        .filter(it -> it.getGraphic() != null && label(it, ".field-name").getText().equals(name))
        .reduce((_, inner) -> inner)
        .orElseThrow(() -> new AssertionError("no row " + name));
  }

  private static Label value(TreeCell<?> cell) {
    return (Label) cell.getGraphic().lookupAll(".label").stream().skip(1).findFirst().orElseThrow();
  }

  private static Label label(Node within, String query) {
    return (Label) within.lookup(query);
  }
}
