package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever cannot see the window hears a name for everything that the keyboard reaches.
@ExtendWith(ApplicationExtension.class)
class AccessibilityTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void everyFocusableControlHasAName() {
    assertThat(nameless()).as("at the start").isEmpty();
    int steps = hands.snapshot().script().steps().size();
    for (int i = 0; i < steps; i++) {
      hands.press(KeyCode.F6);
      assertThat(nameless()).as("after step %d", i + 1).isEmpty();
    }
  }

  @Test
  void everyFocusableControlOfTheLiveRunHasAName() {
    hands.press(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(nameless()).as("before it begins").isEmpty();
    hands.press(KeyCode.F7).until("the address", () -> hands.sees("#live-address"));
    assertThat(nameless()).as("while it is served").isEmpty();
    hands.press(KeyCode.F7).until("the stop", () -> hands.sees("Serve again"));
    assertThat(nameless()).as("once it was stopped").isEmpty();
  }

  @Test
  void everyFocusableControlOfTheScenariosHasAName() {
    hands.press(KeyCode.SHORTCUT, KeyCode.E);
    hands.until("the files", () -> hands.sees(".file-cell"));
    assertThat(nameless()).as("before anything was run").isEmpty();
    hands.press(KeyCode.F5);
    hands.until("the result", () -> hands.sees(".result-cell") || hands.sees(".success-label"));
    assertThat(nameless()).as("after a run").isEmpty();
  }

  static List<String> nameless() {
    return List.copyOf(Window.getWindows()).stream()
        .flatMap(it -> Hands.all(it.getScene().getRoot()))
        .filter(it -> it.isFocusTraversable() && it.isVisible() && !named(it))
        .map(Node::toString)
        .toList();
  }

  private static boolean named(Node node) {
    var name = node.getAccessibleText();
    boolean spoken = says(name);
    boolean written = node instanceof Labeled labeled && says(labeled.getText());
    // tabs are spoken by their own text, and scroll bars by what they scroll
    return spoken || written || node instanceof TabPane || node instanceof ScrollBar;
  }

  private static boolean says(String words) {
    return words != null && !words.isBlank();
  }
}
