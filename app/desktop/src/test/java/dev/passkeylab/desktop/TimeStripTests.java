package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The strip over the trace takes a part of it, and every view has that part only.
@ExtendWith(ApplicationExtension.class)
class TimeStripTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private ListView<?> rows() {
    return hands.robot.lookup("#trace").queryListView();
  }

  private Node strip() {
    return hands.robot.lookup("#time-strip").query();
  }

  private String says() {
    var words = new StringBuilder();
    hands.robot.interact(
        () -> words.append(strip().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
    return words.toString();
  }

  private String hidden() {
    var label = hands.robot.lookup("#trace-hidden").queryAs(Label.class);
    return label.isVisible() ? label.getText() : "";
  }

  private Hands focus() {
    hands.robot.interact(() -> strip().requestFocus());
    return hands.settle();
  }

  private Point2D at(double part) {
    Bounds bounds = strip().localToScreen(strip().getBoundsInLocal());
    return new Point2D(bounds.getMinX() + bounds.getWidth() * part, bounds.getCenterY());
  }

  private void drag(double from, double to) {
    hands.robot.moveTo(at(from)).press(MouseButton.PRIMARY).moveTo(at(to));
    hands.robot.release(MouseButton.PRIMARY);
    hands.settle();
  }

  @Test
  void aDragTakesAPartOfEveryViewAndADoubleClickGivesAllBack() {
    hands.press(KeyCode.F5);
    assertThat(says()).isEqualTo("all of 82 entries");
    drag(0.25, 0.5);
    hands.pictures("60-strip");
    int left = hands.rows().size();
    assertThat(left).isBetween(15, 25);
    assertThat(hidden()).isEqualTo(82 - left + " hidden by the strip");
    hands.click("#view-sequence").pictures("61-strip-sequence");
    assertThat(hidden()).isEqualTo(82 - left + " hidden by the strip");
    hands.click("#view-compact");
    assertThat(hands.rows()).hasSizeBetween(1, 3);
    hands.robot.doubleClickOn("#time-strip");
    assertThat(hands.settle().sees("#trace-hidden")).isFalse();
    assertThat(hands.rows()).hasSize(4);
    assertThat(says()).isEqualTo("all of 82 entries");
  }

  @Test
  void aPartThatIsDraggedMovesAsItIs() {
    hands.press(KeyCode.F5);
    drag(0.1, 0.3);
    int left = hands.rows().size();
    var before = says();
    drag(0.2, 0.5);
    assertThat(hands.rows()).hasSize(left);
    assertThat(says()).isNotEqualTo(before);
  }

  @Test
  void theWheelComesCloserAndGoesFurther() {
    hands.press(KeyCode.F5);
    wheel(40);
    int closer = hands.rows().size();
    assertThat(closer).isLessThan(60);
    wheel(40);
    assertThat(hands.rows()).hasSizeLessThan(closer);
    wheel(-40);
    wheel(-40);
    wheel(-40);
    assertThat(says()).isEqualTo("all of 82 entries");
  }

  private void wheel(double by) {
    hands.robot.interact(() -> {
      var strip = strip();
      double x = strip.getBoundsInLocal().getWidth() / 2;
      strip.fireEvent(
          new ScrollEvent(
              ScrollEvent.SCROLL,
              x,
              10,
              x,
              10,
              false,
              false,
              false,
              false,
              false,
              false,
              0,
              by,
              0,
              by,
              ScrollEvent.HorizontalTextScrollUnits.NONE,
              0,
              ScrollEvent.VerticalTextScrollUnits.NONE,
              0,
              0,
              null));
    });
    hands.settle();
  }

  @Test
  void theKeysTakeMoveAndStretchAPart() {
    hands.press(KeyCode.F5);
    focus().press(KeyCode.LEFT);
    assertThat(says()).as("all of it cannot move").isEqualTo("all of 82 entries");
    hands.press(KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(says()).isEqualTo("entries 1 to 74, 74 of 82");
    hands.press(KeyCode.RIGHT);
    assertThat(says()).isEqualTo("entries 8 to 81, 74 of 82");
    hands.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.HOME);
    assertThat(says()).isEqualTo("entries 1 to 1, 1 of 82");
    hands.press(KeyCode.END).press(KeyCode.MINUS);
    assertThat(says()).isEqualTo("entries 81 to 82, 2 of 82");
    hands.press(KeyCode.SHIFT, KeyCode.HOME).press(KeyCode.ESCAPE);
    assertThat(says()).isEqualTo("all of 82 entries");
    hands.press(KeyCode.EQUALS);
    assertThat(says()).contains("41 of 82");
  }

  @Test
  void aPartThatReachesTheEndGoesOnWithTheRun() {
    for (int i = 0; i < 4; i++) {
      hands.press(KeyCode.F6);
    }
    drag(0.5, 0.95);
    int before = hands.rows().size();
    hands.press(KeyCode.F6).press(KeyCode.F6);
    assertThat(hands.rows()).hasSizeGreaterThan(before);
    assertThat(hands.rows().getLast().toString()).contains("Standing");
    drag(0.1, 0.3);
    assertThat(hands.rows().getLast().toString()).doesNotContain("Standing");
  }

  @Test
  void stripAndFilterAreCountedTogetherAndWhatIsChosenStaysInSight() {
    hands.press(KeyCode.F5).look(60);
    focus().press(KeyCode.EQUALS);
    hands.press(KeyCode.SHORTCUT, KeyCode.F).type("prompt");
    assertThat(hidden())
        .isEqualTo(82 - hands.rows().size() + standing() + " hidden by strip and filter");
    hands.press(KeyCode.ESCAPE);
    focus().press(KeyCode.ESCAPE);
    assertThat(hidden()).isEmpty();
    assertThat(rows().getSelectionModel().getSelectedItem().toString()).contains("seq=60");
    assertThat(visible()).anyMatch(it -> it.startsWith("60, "));
  }

  private int standing() {
    return hands.rows().stream().anyMatch(it -> it.toString().startsWith("Standing")) ? 1 : 0;
  }

  private List<String> visible() {
    var list = rows();
    var bounds = list.localToScene(list.getBoundsInLocal());
    return hands.robot.lookup(".trace-cell").queryAll().stream()
        .filter(it -> it.isVisible() && bounds.contains(it.localToScene(5, 5)))
        .map(Node::getAccessibleText)
        .toList();
  }

  @Test
  void saysWhyNothingIsLeft() {
    hands.press(KeyCode.F5).press(KeyCode.SHORTCUT, KeyCode.F).type("zzz");
    drag(0.2, 0.4);
    assertThat(hands.rows()).isEmpty();
    assertThat(((Label) rows().getPlaceholder()).getText())
        .isEqualTo("Nothing here has “zzz”. Esc in the filter shows all.");
    hands.pictures("62-strip-nothing");
  }
}
