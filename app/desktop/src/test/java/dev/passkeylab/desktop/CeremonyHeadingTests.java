package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Ceremonies in the trace: headings that fold, rows that lead to entries, previews.
@ExtendWith(ApplicationExtension.class)
class CeremonyHeadingTests {

  private static final int ALL = 82 + 4 + 1;

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage, 1000, 1000);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private ListView<?> rows() {
    return hands.robot.lookup("#trace").queryListView();
  }

  private String chosen() {
    return rows().getSelectionModel().getSelectedItem().toString();
  }

  private List<String> headings() {
    return rows().getItems().stream()
        .map(Object::toString)
        .filter(it -> it.startsWith("Heading"))
        .map(it -> it.replaceFirst(".*?id=([a-z-]+[0-9]+).*folded=(\\w+).*", "$1 $2"))
        .toList();
  }

  private Node cell(String begins) {
    return hands.robot.lookup(".trace-cell").queryAll().stream()
        .filter(it -> it.isVisible() && begins(it, begins))
        .findFirst()
        .orElseThrow();
  }

  private static boolean begins(Node cell, String words) {
    return cell.getAccessibleText() != null && cell.getAccessibleText().startsWith(words);
  }

  private Hands sequence() {
    hands.press(KeyCode.F5).click("#view-sequence");
    return hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
  }

  @Test
  void everyCeremonyOfASequenceHasAHeadingThatFolds() {
    sequence();
    assertThat(headings())
        .containsExactly(
            "authentication-1 false",
            "password-sign-in-1 false",
            "registration-1 false",
            "authentication-2 false");
    assertThat(rows().getItems()).hasSize(ALL);
    hands.press(KeyCode.HOME);
    for (int i = 0; i < 7; i++) {
      hands.press(KeyCode.DOWN);
    }
    assertThat(chosen()).startsWith("Heading");
    hands.press(KeyCode.LEFT);
    assertThat(rows().getItems()).hasSize(ALL - 5);
    hands.press(KeyCode.RIGHT);
    assertThat(rows().getItems()).hasSize(ALL);
    hands.press(KeyCode.SPACE).press(KeyCode.ENTER).press(KeyCode.ENTER);
    assertThat(rows().getItems()).hasSize(ALL - 5);
    assertThat(headings()).contains("authentication-1 true");
    hands.pictures("63-folded");
  }

  @Test
  void aListHasTheSameHeadings() {
    hands.press(KeyCode.F5).click("#view-sequence");
    var headings = headings();
    hands.click("#view-list").press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.HOME);
    assertThat(headings()).hasSize(4).isEqualTo(headings);
    assertThat(rows().getItems()).hasSize(ALL);
    hands.look(10).pictures("list-headings");
    hands.press(KeyCode.LEFT).press(KeyCode.LEFT);
    assertThat(rows().getItems()).hasSize(ALL - 5);
    assertThat(headings()).contains("authentication-1 true");
  }

  @Test
  void timesThatNeverChangeAreLeftOut() {
    hands.press(KeyCode.F5);
    assertThat(hands.sees(".time-column")).isFalse();
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).pictures("list-timeless");
  }

  @Test
  void leftGoesFromAnEntryToItsHeadingAndAClickFolds() {
    sequence().press(KeyCode.HOME);
    for (int i = 0; i < 9; i++) {
      hands.press(KeyCode.DOWN);
    }
    assertThat(chosen()).startsWith("Happened");
    hands.press(KeyCode.LEFT);
    assertThat(chosen()).startsWith("Heading").contains("authentication-1");
    hands.click(cell("Authentication 1, "));
    assertThat(headings()).contains("authentication-1 true");
    hands.click(cell("Authentication 1, "));
    assertThat(headings()).contains("authentication-1 false");
  }

  @Test
  void whatIsChosenUnderAFoldedHeadingIsMarkedThere() {
    hands.press(KeyCode.F5).look(10).click("#view-sequence");
    assertThat(chosen()).startsWith("Happened").contains("seq=10");
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.LEFT).press(KeyCode.LEFT);
    hands.click("#view-list");
    assertThat(chosen()).startsWith("Heading").contains("authentication-1");
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.RIGHT).click("#view-sequence");
    assertThat(chosen()).startsWith("Happened").contains("seq=10");
  }

  @Test
  void headingsSayTheVerdictInAWordAndGrowWithTheRun() {
    hands.click("#view-sequence");
    hands.press(KeyCode.F6);
    assertThat(headings()).containsExactly("authentication-1 false");
    assertThat(cell("Authentication 1, ").getAccessibleText())
        .isEqualTo("Authentication 1, #8 to now, get() conditional pending, unfolded");
    hands.pictures("64-heading-pending");
    hands.press(KeyCode.F5);
    assertThat(headings()).hasSize(4);
  }

  @Test
  void aCompactRowLeadsToItsEntries() {
    hands.press(KeyCode.F5).click("#view-compact");
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.HOME).press(KeyCode.DOWN);
    hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(hands.robot.lookup("#view-sequence").queryAs(ToggleButton.class).isSelected())
        .isTrue();
    assertThat(chosen()).startsWith("Happened").contains("Judged", "registration-1");
  }

  @Test
  void aHoveredRowIsPreviewedInEveryViewUntilItIsLeft() {
    hands.press(KeyCode.F5).look(82);
    var before = subject();
    for (var view : List.of("list", "sequence", "compact")) {
      hands.click("#view-" + view);
      assertThat(subject()).isEqualTo(before);
      if (!view.equals("compact")) {
        hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
      }
      var words = view.equals("compact") ? "Registration 1, " : "80, ";
      hands.robot.moveTo(cell(words));
      hands.settle();
      assertThat(subject()).as(view).startsWith(view.equals("compact") ? "#38 " : "#80 ");
      hands.robot.moveTo("#view-" + view);
      hands.settle();
      assertThat(subject()).as(view + ", left").isEqualTo(before);
    }
  }

  @Test
  void whatIsPinnedIsNotHiddenByAPreview() {
    hands.press(KeyCode.F5).look(82);
    var before = subject();
    hands.robot.interact(() -> hands.robot.lookup("#pin").queryAs(ToggleButton.class).fire());
    hands.robot.moveTo(cell("80, "));
    hands.settle();
    assertThat(subject()).isEqualTo(before);
  }

  private String subject() {
    return hands.robot.lookup("#inspector .region-header .small").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .filter(it -> it.startsWith("#"))
        .findFirst()
        .orElse("");
  }
}
