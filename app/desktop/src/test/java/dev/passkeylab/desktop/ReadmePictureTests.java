package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.lab.inspect.Node;
import dev.passkeylab.lab.trace.EventName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Takes the pictures of the README, into `target/pictures`, and sees that there is something on
/// them.
@ExtendWith(ApplicationExtension.class)
class ReadmePictureTests {

  private static final int FEWEST_BYTES = 60_000;

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage, 1440, 900);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void autofillIsOfferedWhileTheKeyIsInspected() throws IOException {
    for (int i = 0; i < 7; i++) {
      hands.press(KeyCode.F6);
    }
    pinTheCredential();
    hands.click("#username").robot.interact(() -> selectX("-2"));
    hands.settle();
    for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      hands.robot.interact(() -> hands.opened.theme().choose(choice));
      Path picture = hands.picture("window-" + choice.name().toLowerCase(Locale.ROOT));
      assertThat(Files.size(picture)).isGreaterThan(FEWEST_BYTES);
    }
  }

  @Test
  void theSmallestWindowIsUsable() {
    hands.robot.interact(() -> {
      hands.opened.stage().setWidth(900);
      hands.opened.stage().setHeight(600);
    });
    for (int i = 0; i < 7; i++) {
      hands.press(KeyCode.F6);
    }
    hands.click("#username");
    hands.picture("small-autofill");
    hands.press(KeyCode.ENTER);
    hands.picture("small-sheet");
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    hands.picture("small-inspector");
  }

  private void pinTheCredential() {
    int created =
        hands.snapshot().trace().stream()
            .filter(entry -> entry.event().name() == EventName.CREDENTIAL_CREATED)
            .mapToInt(entry -> entry.seq())
            .sum();
    hands.look(created).click("#pin");
  }

  @SuppressWarnings("unchecked")
  private void selectX(String name) {
    var tree = (TreeView<Node>) hands.robot.lookup("#fields").queryAs(TreeView.class);
    select(tree, tree.getRoot(), name);
  }

  private static void select(TreeView<Node> tree, TreeItem<Node> item, String name) {
    if (item.getValue().name().equals(name)) {
      tree.getSelectionModel().select(item);
    }
    item.getChildren().forEach(child -> select(tree, child, name));
  }
}
