package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.toolbar.Command;
import dev.passkeylab.desktop.toolbar.Group;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The menu has what the one table of commands has.
@ExtendWith(ApplicationExtension.class)
class MenuTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private MenuButton menu() {
    return hands.robot.lookup("#menu").queryAs(MenuButton.class);
  }

  private List<MenuItem> items() {
    return menu().getItems().stream().flatMap(it -> ((Menu) it).getItems().stream()).toList();
  }

  @Test
  void everyCommandIsInOneMenuWithItsKey() {
    assertThat(menu().getItems())
        .extracting(MenuItem::getText)
        .containsExactly("File", "Run", "View", "Go", "Help");
    assertThat(items()).extracting(MenuItem::getUserData).doesNotHaveDuplicates();
    assertThat(items())
        .extracting(MenuItem::getUserData)
        .containsExactlyInAnyOrder((Object[]) Command.values());
    assertThat(items())
        .allSatisfy(
            it -> assertThat(it.getAccelerator()).isEqualTo(((Command) it.getUserData()).key()));
    assertThat(Stream.of(Group.values()).flatMap(it -> it.commands().stream()))
        .containsExactlyInAnyOrder(Command.values());
  }

  @Test
  void theKeyOpensItAndTheArrowsTakeACommand() {
    hands.press(KeyCode.F10);
    assertThat(menu().isShowing()).isTrue();
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.RIGHT);
    hands.picture("70-menu");
    hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(menu().isShowing()).isFalse();
    assertThat(hands.snapshot().next()).isOne();
  }

  @Test
  void anOpenMenuGoesWithTheThemeThatItWasDrawnIn() {
    hands.press(KeyCode.F10);
    hands.robot.interact(() -> hands.opened.theme().choose(Theme.Choice.DARK));
    assertThat(menu().isShowing()).isFalse();
    hands.press(KeyCode.F10).press(KeyCode.DOWN).press(KeyCode.RIGHT).picture("70-menu-dark");
    hands.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
  }

  @Test
  void aCommandThatCannotBeHadStaysAndSaysWhy() {
    hands.press(KeyCode.SHORTCUT, KeyCode.L).press(KeyCode.F10);
    var step = items().stream().filter(it -> it.getUserData() == Command.STEP).findFirst();
    assertThat(step.orElseThrow().getText()).contains("Off: A live run is recorded only");
    assertThat(step.orElseThrow().isDisable()).isFalse();
    hands.press(KeyCode.ESCAPE);
  }

  @Test
  void aKeyThatHasNothingToActOnSaysWhatItWants() {
    hands.press(KeyCode.F9);
    assertThat(hands.sees("A run stops before a step. Select what it did in the trace.")).isTrue();
    hands.press(KeyCode.SHORTCUT, KeyCode.E).press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(hands.sees("Undo is off. " + Command.EDITS_OF_THE_BENCH)).isTrue();
  }

  @Test
  void theKeysWorkThoughTheMenuHasThemToo() {
    hands.press(KeyCode.F6);
    assertThat(hands.snapshot().next()).isOne();
  }
}
