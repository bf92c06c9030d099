package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A step that failed in the lab says what was wanted and what was seen, and leads to the entry.
@ExtendWith(ApplicationExtension.class)
class FailedStepTests {

  @TempDir private Path folder;
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

  @Test
  void saysWhatWasWantedAndSeenAndLeadsToTheEntry() throws Exception {
    var text =
        Files.readString(Path.of("../../scenarios/challenge-reused.passkey.yaml"))
            .replace("{ verdict: { rejected: challenge }, trace", "{ verdict: accepted, trace");
    hands = Hands.open(stage, Files.writeString(folder.resolve("a.passkey.yaml"), text), 1440, 900);
    hands.press(KeyCode.F5).pictures("95-failed-step");
    assertThat(hands.texts("#stage .notices .label"))
        .isEqualTo(
            List.of(
                "Line 13 failed: expect verdict",
                "Wanted accepted, seen rejected by challenge:"
                    + " none is open in this session for authentication"));
    hands.look(3).click("Look at #42");
    ListView<?> rows = hands.robot.lookup("#trace").queryListView();
    assertThat(rows.getSelectionModel().getSelectedItem().toString()).contains("reason=challenge");
  }
}
