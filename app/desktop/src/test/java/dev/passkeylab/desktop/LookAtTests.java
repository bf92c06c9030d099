package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is looked at: what somebody asked for comes into sight, a key goes before a pointer that
/// rests, and a run that goes on leads to what tells most.
@ExtendWith(ApplicationExtension.class)
class LookAtTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage, 900, 600);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private ListView<?> rows() {
    return hands.robot.lookup("#trace").queryListView();
  }

  private Node row(int seq) {
    return hands.robot.lookup("#trace .trace-cell").queryAll().stream()
        .filter(Hands::visible)
        .filter(it -> String.valueOf(it.getAccessibleText()).startsWith(seq + ", "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("row " + seq + " is not in sight"));
  }

  private void assertWhollyInSight(int seq) {
    var list = Hands.bounds(rows());
    var row = Hands.bounds(row(seq));
    assertThat(row.getMinY()).isGreaterThanOrEqualTo(list.getMinY());
    assertThat(row.getMaxY()).isLessThanOrEqualTo(list.getMaxY());
  }

  private String subject() {
    return hands.robot.lookup("#inspector .region-header .small").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .filter(it -> it.startsWith("#"))
        .findFirst()
        .orElse("");
  }

  @Test
  void whatIsChosenAlreadyComesIntoSightWithItsReason() {
    hands.load("challenge-reused");
    hands.press(KeyCode.F5).click("#view-sequence");
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.SHORTCUT, KeyCode.END);
    hands.robot.interact(() -> rows().scrollTo(0));
    hands.settle().click("Look at #82");
    hands.pictures("look-at-small");
    assertThat(hands.sees("#inspector")).isTrue();
    assertThat(subject()).startsWith("#82 verdict: rejected by challenge");
    assertThat(hands.sees(".checks")).isTrue();
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).pictures("look-at-small-trace");
    assertWhollyInSight(82);
  }

  @Test
  void aRowThatIsHalfHiddenComesWhollyIntoSight() {
    hands.load("counter-goes-back");
    hands.press(KeyCode.F5).click("Look at #101").press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
    assertWhollyInSight(101);
    assertThat(rows().getSelectionModel().getSelectedItem().toString()).contains("seq=101");
  }

  @Test
  void aKeyGoesBeforeAPointerThatRests() {
    hands.press(KeyCode.F5).press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.END);
    hands.robot.moveTo(row(81));
    hands.settle();
    assertThat(subject()).startsWith("#81 ");
    hands.press(KeyCode.UP);
    for (int i = 0; i < 12; i++) {
      hands.press(KeyCode.UP);
      var chosen = rows().getSelectionModel().getSelectedItem().toString();
      var number = chosen.replaceFirst(".*?seq=([0-9]+).*", "$1");
      assertThat(subject()).as("key " + i).startsWith("#" + number + " ");
    }
    var last = subject();
    hands.robot.moveBy(1, 0);
    hands.settle();
    assertThat(subject()).startsWith("#").isNotEqualTo(last);
  }

  @Test
  void aRefusalIsLookedAtAfterItsStepAndNoPage() {
    hands.load("finger-locked-out");
    for (int i = 0; i < 6; i++) {
      hands.press(KeyCode.F6);
    }
    assertThat(subject()).startsWith("#61 create() rejects: NotAllowedError");
  }
}
