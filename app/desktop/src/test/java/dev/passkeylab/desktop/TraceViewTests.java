package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The trace as a list and as a sequence diagram, whole or filtered.
@ExtendWith(ApplicationExtension.class)
class TraceViewTests {

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
    return hands.robot.lookup("#trace").queryAs(ListView.class);
  }

  private List<String> lanes() {
    return hands.robot.lookup(".table-head .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private String hidden() {
    return hands.words("#trace-hidden");
  }

  @Test
  void drawsALaneForEveryPartyAndKeepsTheChoice() {
    hands.press(KeyCode.F5);
    hands.look(3);
    hands.press(KeyCode.SHORTCUT, KeyCode.T).picture("50-sequence");
    assertThat(lanes())
        .containsExactly(
            "#", "Time", "person", "page", "browser", "laptop", "relying party", "lab");
    assertThat(rows().getSelectionModel().getSelectedIndex()).isEqualTo(2);
    hands.click("#view-list");
    assertThat(lanes()).contains("From → to");
    assertThat(rows().getSelectionModel().getSelectedIndex()).isEqualTo(2);
  }

  @Test
  void leavesOutWhatTheFilterDoesNotHaveAndSaysHowMuch() {
    hands.press(KeyCode.F5);
    int all = hands.rows().size();
    hands.press(KeyCode.SHORTCUT, KeyCode.F).type("Registration").picture("51-filter");
    int left = hands.rows().size();
    assertThat(left).isBetween(2, all - 1);
    assertThat(hidden()).isEqualTo(all - left + " hidden by the filter");
    hands.press(KeyCode.ENTER);
    assertThat(rows().isFocused()).isTrue();
    hands.press(KeyCode.SHORTCUT, KeyCode.F).press(KeyCode.ESCAPE);
    assertThat(hands.rows()).hasSize(all);
    assertThat(hands.robot.lookup("#trace-hidden").queryAs(Label.class).isVisible()).isFalse();
  }

  @Test
  void choosesTheEntryOfTheRowUnderAFilter() {
    hands.press(KeyCode.F5);
    hands.press(KeyCode.SHORTCUT, KeyCode.F).type("/registration/verify").press(KeyCode.ENTER);
    hands.press(KeyCode.HOME);
    assertThat(rows().getSelectionModel().getSelectedItem().toString())
        .contains("Requested", "/registration/verify");
  }

  @Test
  void movesOnInTheSequenceAsInTheList() {
    hands.press(KeyCode.SHORTCUT, KeyCode.T);
    hands.press(KeyCode.F6);
    int before = rows().getItems().size();
    hands.press(KeyCode.F6).press(KeyCode.F6).press(KeyCode.F6).picture("52-sequence-standing");
    assertThat(rows().getItems()).hasSizeGreaterThan(before);
  }

  @Test
  void drawsOneRowForACeremonyAndLooksAtItsOutcome() {
    hands.press(KeyCode.F5).click("#view-compact").picture("53-compact");
    assertThat(rows().getItems())
        .extracting(it -> it.toString().replaceFirst(".*?id=([a-z]+(-[a-z]+)*-[0-9]+).*", "$1"))
        .containsExactly(
            "authentication-1", "password-sign-in-1", "registration-1", "authentication-2");
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.HOME, KeyCode.DOWN);
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN);
    hands.click("#view-list");
    assertThat(rows().getSelectionModel().getSelectedItem().toString()).contains("Judged");
  }
}
