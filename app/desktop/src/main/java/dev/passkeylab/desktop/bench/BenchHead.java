package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Segments;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.SetUp;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The head of the bench: undo, redo, and what a change changes.
final class BenchHead extends VBox {

  private final Segments<Mode> mode;
  private final Button undo;
  private final Button redo;
  private final Tooltip undoes = new Tooltip();
  private final Tooltip redoes = new Tooltip();

  BenchHead(LabSession session, Hand hand) {
    undo = Buttons.icon(Icon.UNDO, "Undo edit of the bench", session::undo);
    redo = Buttons.icon(Icon.REDO, "Redo edit of the bench", session::redo);
    mode = new Segments<>(Mode.class, hand.mode(), "bench-mode", Mode::word, Mode::help);
    mode.getStyleClass().add("small-segments");
    var when = row(0, mode);
    when.getStyleClass().add("bench-mode");
    getChildren()
        .addAll(header("Bench", spacer(), explained(undo, undoes), explained(redo, redoes)), when);
  }

  void focus() {
    mode.getChildren().getFirst().requestFocus();
  }

  /// {@return the button in a pane that says why it is off, which the button itself then cannot}
  private static StackPane explained(Button button, Tooltip words) {
    var pane = new StackPane(button);
    button.setTooltip(null);
    Tooltip.install(pane, words);
    return pane;
  }

  /// Shows what can be undone.
  void show(SetUp setUp) {
    say(
        undo,
        undoes,
        setUp.canUndo(),
        setUp.canUndo()
            ? "Undo: " + setUp.edits().get(setUp.done() - 1).name() + " (Ctrl+Z)"
            : "Nothing to undo: the bench is as the file says.");
    say(
        redo,
        redoes,
        setUp.canRedo(),
        setUp.canRedo()
            ? "Redo: " + setUp.edits().get(setUp.done()).name() + " (Ctrl+Y)"
            : "Nothing to redo: no edit was undone.");
  }

  private static void say(Button button, Tooltip tooltip, boolean on, String words) {
    button.setDisable(!on);
    tooltip.setText(words);
    button.setAccessibleHelp(words);
  }
}
