package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.FxBridge;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Where a person pastes bytes in any text form, or names or picks a file.
final class OpenBox extends VBox {

  private static final KeyCombination SHOW =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final TextArea text = new TextArea();
  private final Label trouble = paragraph("", "danger-text");
  private final Reading reading;
  private final Consumer<Pasted.Recognised> opened;
  private final Consumer<Path> traces;
  private final Runnable left;

  /// @param bridge reads files
  /// @param opened is given what was recognised
  /// @param traces is given the names of trace files, which are runs and no structures
  /// @param left is run when the person goes back
  OpenBox(
      FxBridge bridge, Consumer<Pasted.Recognised> opened, Consumer<Path> traces, Runnable left) {
    super(10);
    this.reading = new Reading(bridge, this::take);
    this.opened = opened;
    this.traces = traces;
    this.left = left;
    getStyleClass().add("open-box");
    text.setId("paste");
    text.setAccessibleText("What to inspect, or the name of a file");
    text.setPromptText("Paste here, or type the name of a file");
    text.setWrapText(true);
    text.getStyleClass().add("mono");
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(text, Priority.ALWAYS);
    trouble.setId("open-trouble");
    trouble.setGraphic(Icon.ALERT.sized(14, "danger-icon"));
    show(trouble, false);
    getChildren().addAll(words(), text, trouble, reading, buttons());
  }

  private static VBox words() {
    var known =
        "Hex, base64url, base64, a data URL, JSON, PEM, or a file with any of these or bytes."
            + " A trace file opens as a run.";
    return new VBox(2, label("Paste or open anything", "strong"), paragraph(known, "muted"));
  }

  private javafx.scene.Node buttons() {
    var inspect = button("Inspect (Ctrl+Enter)", this::read);
    inspect.setId("open-inspect");
    inspect.getStyleClass().add("accent");
    var file = button("Open a file…", this::pick);
    file.setId("open-file");
    file.setGraphic(Icon.FILE.sized(14));
    var back = button("Back (Esc)", this::leave);
    back.setId("open-back");
    return row(8, inspect, file, spacer(), back);
  }

  private static Button button(String words, Runnable action) {
    var button = new Button(words);
    button.getStyleClass().add("open-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Puts the cursor where one pastes, with what is there selected.
  void focus() {
    text.requestFocus();
    text.selectAll();
  }

  private void pressed(KeyEvent event) {
    if (SHOW.match(event)) {
      read();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    }
  }

  private void read() {
    var typed = text.getText();
    say("");
    reading.begin("what was pasted", () -> Pasted.of(typed));
  }

  /// Reads a file.
  void open(Path file) {
    say("");
    reading.begin(String.valueOf(file.getFileName()), () -> Pasted.of(file));
  }

  private void pick() {
    try {
      var chooser = new FileChooser();
      chooser.setTitle("Open what to inspect");
      var file = chooser.showOpenDialog(getScene().getWindow());
      Optional.ofNullable(file).map(it -> Path.of(it.getPath())).ifPresent(this::open);
    } catch (UnsupportedOperationException _) {
      say("There is no file dialog here. Type the name of the file into the box.");
    }
  }

  private void leave() {
    reading.cancel();
    left.run();
  }

  private void take(Pasted pasted) {
    switch (pasted) {
      case Pasted.Recognised recognised -> {
        say("");
        opened.accept(recognised);
      }
      case Pasted.Trace(var file) -> {
        say("");
        traces.accept(file);
      }
      case Pasted.Refused(var why) -> say(why);
    }
  }

  private void say(String words) {
    trouble.setText(words);
    show(trouble, !words.isEmpty());
  }
}
