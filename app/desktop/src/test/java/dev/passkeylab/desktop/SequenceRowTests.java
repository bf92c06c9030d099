package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.TraceJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every row of the sequence diagram that is in sight is drawn with its number, time and words.
@ExtendWith(ApplicationExtension.class)
class SequenceRowTests {

  @TempDir private Path folder;
  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private List<Node> cells() {
    return hands.robot.lookup("#trace .sequence-cell").queryAll().stream()
        .filter(Hands::visible)
        .filter(it -> Character.isDigit((it.getAccessibleText() + " ").charAt(0)))
        .toList();
  }

  /// What is written in the row, as it stands on the screen.
  private static List<String> written(Node cell) {
    return cell.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(it -> it.getLayoutBounds().getWidth() > 0 ? it.lookup(".text") : null)
        .map(it -> it instanceof Text text && text.getParent() != null ? text.getText() : "")
        .toList();
  }

  private void complete(String when) {
    hands.settle();
    var blank = new ArrayList<String>();
    for (var cell : cells()) {
      var written = written(cell);
      if (written.size() != 3 || written.stream().anyMatch(String::isBlank)) {
        blank.add(cell.getAccessibleText() + " " + written);
      }
    }
    assertThat(cells()).as(when).hasSizeGreaterThan(5);
    assertThat(blank).as(when).isEmpty();
  }

  @Test
  void rowsAreCompleteAfterEveryWayToGetThere() {
    hands.press(KeyCode.F5).click("#view-sequence");
    complete("from the list");
    hands.click("#view-compact").click("#view-sequence");
    complete("from the ceremonies");
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.HOME);
    complete("at the beginning");
    hands.press(KeyCode.END);
    complete("at the end");
    hands.press(KeyCode.UP).press(KeyCode.PAGE_UP).press(KeyCode.PAGE_UP);
    complete("on the way up");
    hands.pictures("sequence-rows");
  }

  @Test
  void rowsAreCompleteWhenATraceIsOpened() throws Exception {
    hands.press(KeyCode.F5).click("#view-sequence");
    var file = folder.resolve("ci.jsonl");
    Files.writeString(file, TraceJson.lines(hands.snapshot().trace()));
    hands.robot.interact(() -> hands.opened.runs().open(file));
    complete("opened");
  }

  @Test
  void wordsBeginAtTheFirstLaneAndAreWholeWhereThereIsRoom() {
    hands.load("finger-locked-out").press(KeyCode.F5).click("#view-sequence");
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.END);
    hands.pictures("sequence-words");
    complete("at the end");
    var words = new ArrayList<String>();
    for (var cell : cells()) {
      var label = (Label) cell.lookup(".sequence-words");
      var lanes = cell.lookupAll(".sequence-lane").stream().map(Line.class::cast);
      double first = lanes.mapToDouble(Line::getStartX).min().orElseThrow();
      assertThat(label.getLayoutX()).as(label.getText()).isGreaterThan(first);
      words.add(((Text) label.lookup(".text")).getText());
    }
    assertThat(words)
        .anyMatch(it -> it.startsWith("create() rejects: NotAllowedError, the device"));
    assertThat(words).noneMatch(it -> it.contains("…"));
  }

  @Test
  void rowsAreCompleteStepByStep() {
    hands.click("#view-sequence");
    for (int i = 0; i < 6; i++) {
      hands.press(KeyCode.F6);
      complete("after step " + (i + 1));
    }
  }
}
