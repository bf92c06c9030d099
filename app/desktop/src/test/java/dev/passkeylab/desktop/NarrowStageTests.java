package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.PromptKind;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The stage fits into little room: nothing on it is cut off.
@ExtendWith(ApplicationExtension.class)
class NarrowStageTests {

  private static final double HEIGHT = 420;

  private Stage stage;
  private Hands hands;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private void at(String scenario, PromptKind kind, double width) {
    hands = Hands.open(stage, scenario, 1000, 940).stepTo(kind);
    squeeze(width);
  }

  /// Gives the stage as little room as a bench beside it would leave.
  private void squeeze(double width) {
    hands.robot.interact(() -> {
      var pane = hands.robot.lookup("#stage").queryAs(javafx.scene.layout.VBox.class);
      pane.setMaxSize(width, HEIGHT);
      pane.setMinSize(width, HEIGHT);
    });
    hands.settle();
  }

  private void assertInside(String query) {
    var within = Hands.bounds(hands.robot.lookup("#stage").query());
    assertThat(hands.robot.lookup(query).queryAll()).isNotEmpty();
    for (var node : hands.robot.lookup(query).queryAll()) {
      var at = Hands.bounds(node);
      assertThat(at.getMinX()).as("%s", node).isGreaterThanOrEqualTo(within.getMinX());
      assertThat(at.getMaxX()).as("%s", node).isLessThanOrEqualTo(within.getMaxX());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {560, 700})
  void controlsOfTheBrowserAndAnswersFit(double width) {
    at("two-devices", PromptKind.SIGN_IN_PAGE, width);
    hands.pictures("60-sign-in-" + (int) width);
    hands.click("#answers").pictures("60-answers-" + (int) width);
    for (var query :
        new String[] {
          "#browser-back", "#new-tab", "#browser-menu", "#answer-panel", "#sign-in", ".chip"
        }) {
      assertInside(query);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {560, 700})
  void sheetsFit(double width) {
    at("two-devices", PromptKind.CONSENT, width);
    hands.pictures("61-consent-" + (int) width);
    assertInside(".os-sheet");
    assertInside(".sheet-foot .button");
    assertThat(Hands.bounds(hands.robot.lookup(".os-sheet").query()).getMaxY())
        .isLessThanOrEqualTo(Hands.bounds(hands.robot.lookup("#stage").query()).getMaxY());
  }

  @ParameterizedTest
  @ValueSource(doubles = {560, 700})
  void theAccountPageFits(double width) {
    at("two-devices", PromptKind.SIGN_IN_PAGE, width);
    while (hands.snapshot().moment().newest(PromptKind.HOME_PAGE).isEmpty()) {
      hands.press(javafx.scene.input.KeyCode.F6);
    }
    hands.pictures("62-account-" + (int) width);
    assertInside("#page-inspect-1");
    assertInside("#page-rename-1");
  }
}
