package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.toolbar.Toolbar;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the bar has no room for is left out; what it shows can be read.
@ExtendWith(ApplicationExtension.class)
class ToolbarTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage, 900, 600);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void noWordsAreCutOff() throws IOException {
    assertThat(cut()).isEmpty();
    openOneWithVariations();
    for (int width = 900; width <= 1700; width += 50) {
      look(width);
      assertThat(cut()).as(width + " wide").isEmpty();
    }
    hands.pictures("toolbar-variations");
    hands.press(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(cut()).isEmpty();
    look(900);
    hands.pictures("toolbar-smallest");
    hands.press(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(cut()).isEmpty();
    hands.press(KeyCode.SHORTCUT, KeyCode.E);
    assertThat(cut()).isEmpty();
  }

  private void look(double width) {
    hands.robot.interact(() -> hands.opened.stage().setWidth(width));
    hands.settle();
  }

  private void openOneWithVariations() throws IOException {
    var ref =
        new Folder.Packed()
            .read().files().stream()
                .filter(it -> it.title().startsWith("no-biometrics-required"))
                .findFirst()
                .orElseThrow();
    hands.load(ref);
    assertThat(hands.sees("#variation")).isTrue();
  }

  /// {@return what stands in the bar and is not whole, apart from the name that a file gives}
  private List<String> cut() {
    var bar = hands.robot.lookup(it -> it instanceof Toolbar).<Toolbar>query();
    return Hands.all(bar)
        .filter(it -> it instanceof Labeled && Hands.visible(it))
        .map(Labeled.class::cast)
        .filter(it -> it.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
        .filter(ToolbarTests::isCut)
        .map(Labeled::getText)
        .filter(it -> !it.equals(hands.snapshot().script().variation()))
        .toList();
  }

  private static boolean isCut(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(it -> it instanceof Text)
        .anyMatch(it -> !((Text) it).getText().equals(labeled.getText()));
  }
}
