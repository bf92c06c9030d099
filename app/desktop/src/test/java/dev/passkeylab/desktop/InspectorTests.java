package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.inspect.Node;
import dev.passkeylab.lab.trace.EventName;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tree and hex are one selection, seen from both sides.
@ExtendWith(ApplicationExtension.class)
class InspectorTests {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

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
    var created =
        hands.snapshot().trace().stream()
            .filter(entry -> entry.event().name() == EventName.CREDENTIAL_CREATED)
            .findFirst()
            .orElseThrow();
    hands.look(created.seq()).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void aRowOfTheTreeMarksItsBytes() {
    hands.click(row("flags"));
    assertThat(selected().name()).isEqualTo("flags");
    assertThat(chosenBytes()).containsExactly("5d");
    hands.picture("10-flags");
  }

  @Test
  void aByteSelectsItsFieldAndEscapeTheOneAround() {
    hands.click(row("flags"));
    var flags = byteLabels(CHOSEN).getFirst();
    hands.click(row("signCount"));
    assertThat(chosenBytes()).containsExactly("00", "00", "00", "00");
    hands.robot.clickOn(flags);
    hands.settle();
    assertThat(selected().name()).isEqualTo("flags");
    hands.press(KeyCode.ESCAPE);
    assertThat(selected().children()).extracting(Node::name).contains("flags", "signCount");
  }

  @Test
  void arrowKeysMoveFromByteToByte() {
    hands.click(row("flags"));
    hands.robot.clickOn(byteLabels(CHOSEN).getFirst());
    hands.press(KeyCode.RIGHT);
    assertThat(selected().name()).isEqualTo("signCount");
    hands.press(KeyCode.LEFT);
    assertThat(selected().name()).isEqualTo("flags");
  }

  @Test
  void hoveringAnotherEntryDoesNotLoseTheSelectedField() {
    hands.click(row("flags"));
    var flags = selected();
    hands.robot.interact(() -> hands.opened.stage().setWidth(1440));
    hands.settle();
    hands.robot.moveTo("create()");
    hands.settle().picture("11-hovered");
    assertThat(root().name()).isEqualTo("CredentialOptions");
    hands.robot.moveTo("#address");
    hands.settle();
    assertThat(selected()).isSameAs(flags);
  }

  @Test
  void theSelectedFieldStaysInSightInASmallerWindow() {
    hands.click(lowest());
    var last = selected().name();
    for (var height : List.of(800, 600)) {
      hands.robot.interact(() -> hands.opened.stage().setHeight(height));
      hands.settle();
      assertThat(selected().name()).isEqualTo(last);
      assertThat(inSight(row(last))).as("at " + height).isTrue();
    }
  }

  private javafx.scene.Node lowest() {
    return hands.robot.lookup("#fields .field-name").queryAllAs(Label.class).stream()
        .filter(this::inSight)
        .max(Comparator.comparing(it -> Hands.bounds(it).getMaxY()))
        .orElseThrow();
  }

  private boolean inSight(javafx.scene.Node node) {
    var frame = Hands.bounds(tree());
    return frame.contains(Hands.bounds(node));
  }

  private javafx.scene.Node row(String name) {
    return hands.robot.lookup(".field-name").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Node selected() {
    return Objects.requireNonNull(tree().getSelectionModel().getSelectedItem()).getValue();
  }

  private Node root() {
    return tree().getRoot().getValue();
  }

  @SuppressWarnings("unchecked")
  private TreeView<Node> tree() {
    return (TreeView<Node>) hands.robot.lookup("#fields").queryAs(TreeView.class);
  }

  private List<String> chosenBytes() {
    return byteLabels(CHOSEN).stream().map(Label::getText).toList();
  }

  private List<Label> byteLabels(PseudoClass state) {
    return hands.robot.lookup(".hex-byte").queryAllAs(Label.class).stream()
        .filter(label -> label.getPseudoClassStates().contains(state))
        .toList();
  }
}
