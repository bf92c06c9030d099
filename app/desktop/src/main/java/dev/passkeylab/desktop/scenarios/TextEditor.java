package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.Folder;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where the text is changed. Every change is read at once; the colours come back with reading.
final class TextEditor extends TextArea {

  private final Shelf shelf;
  private Optional<Written> filled = Optional.empty();
  private boolean filling;

  /// @param leave goes back to reading
  /// @param moved is told the line of the cursor, from 1
  TextEditor(Shelf shelf, Runnable leave, IntConsumer moved) {
    this.shelf = shelf;
    setId("editor");
    setAccessibleText("Text of the scenario, to change");
    getStyleClass().add("text-editor");
    textProperty().addListener((_, _, text) -> changed(text));
    caretPositionProperty().addListener((_, _, _) -> moved.accept(line()));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          }
        });
  }

  /// {@return why a file cannot be changed here, where it cannot}
  static Optional<String> refusal(Written written) {
    if (written.file().folder() instanceof Folder.Packed) {
      return Optional.of(
          "The shipped scenarios cannot be changed. Copy the text into a file of your own.");
    }
    return written.kept().contains("\uFFFD")
        ? Optional.of("This file is not UTF-8 and would be damaged by saving it.")
        : Optional.empty();
  }

  /// Shows the text, unless it is what is being written here.
  ///
  /// @param dirty whether somebody is changing it
  void fill(Written written, boolean dirty) {
    boolean same = filled.filter(it -> it.file().equals(written.file())).isPresent();
    filled = Optional.of(written);
    if ((!same || !dirty) && !getText().equals(plain(written.text()))) {
      filling = true;
      setText(plain(written.text()));
      filling = false;
    }
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n");
  }

  /// Lines end as they do in the file.
  private void changed(String text) {
    if (!filling && filled.isPresent()) {
      boolean returns = filled.get().kept().contains("\r\n");
      shelf.edit(returns ? text.replace("\n", "\r\n") : text);
    }
  }

  /// {@return the line of the cursor, from 1}
  int line() {
    return (int) before().chars().filter(it -> it == '\n').count() + 1;
  }

  private String before() {
    return getText().substring(0, Math.min(getCaretPosition(), getLength()));
  }

  /// Puts the cursor on a line, from 1.
  void look(int line) {
    int at = 0;
    for (int i = 1; i < line && at >= 0; i++) {
      at = getText().indexOf('\n', at) + 1;
    }
    positionCaret(at);
  }
}
