package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.toolbar.Command;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every command by its words.
@ExtendWith(ApplicationExtension.class)
class PaletteTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private ListView<?> actions() {
    return hands.robot.lookup("#palette").queryAs(ListView.class);
  }

  @Test
  void hasEveryCommandButItself() {
    hands.press(KeyCode.SHORTCUT, KeyCode.K).picture("55-palette");
    assertThat(actions().getItems()).hasSize(Command.values().length - 1);
    hands.press(KeyCode.ESCAPE);
    assertThat(hands.sees(".palette-ground")).isFalse();
  }

  @Test
  void carriesOutWhatIsChosenAmongWhatHasTheWords() {
    hands.press(KeyCode.SHORTCUT, KeyCode.K).type("step next").press(KeyCode.ENTER);
    assertThat(hands.sees(".palette-ground")).isFalse();
    assertThat(hands.snapshot().trace()).isNotEmpty();
    assertThat(hands.snapshot().fresh()).isFalse();
  }

  @Test
  void saysThatNoActionHasTheWords() {
    hands.press(KeyCode.SHORTCUT, KeyCode.K).type("make coffee").press(KeyCode.ENTER);
    assertThat(actions().getItems()).isEmpty();
    assertThat(hands.sees(".palette-ground")).isTrue();
    hands.press(KeyCode.ESCAPE);
  }

  @Test
  void givesEveryCommandAKeyOfItsOwn() {
    assertThat(Command.values()).extracting(Command::key).doesNotHaveDuplicates();
  }

  @Test
  void givesTheFocusBack() {
    hands.click("#trace").press(KeyCode.SHORTCUT, KeyCode.K, KeyCode.ESCAPE);
    hands.press(KeyCode.ESCAPE);
    assertThat(hands.robot.lookup("#trace").query().isFocused()).isTrue();
  }
}
