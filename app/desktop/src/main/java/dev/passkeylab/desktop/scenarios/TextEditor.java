package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.lab.scenario.ScenarioError;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// Where the text is changed, in colours and with what is wrong underlined. Every change is read at
/// once.
///
/// With [YamlColours] it is all that knows JavaFX's incubating text control, whose API may move.
final class TextEditor extends CodeArea {

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
    setContentPadding(new Insets(8, 12, 8, 8));
    setLineNumbersEnabled(true);
    setHighlightCurrentParagraph(true);
    // lines keep the colours that they were drawn in until they are drawn anew
    sceneProperty()
        .flatMap(scene -> scene.getPreferences().colorSchemeProperty())
        .subscribe(_ -> colour(filled.map(Written::own).orElse(List.of())));
    getModel()
        .addListener(change -> {
          if (change.isEdit()) {
            changed(getText());
          }
        });
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
    return written.file().folder() instanceof Folder.Packed
        ? Optional.of(Shelf.SHIPPED)
        : Written.damage(written.kept());
  }

  /// Shows the text, unless it is what is being written here, and what is wrong with it.
  ///
  /// @param dirty whether somebody is changing it
  void fill(Written written, boolean dirty) {
    boolean same = filled.filter(it -> it.file().equals(written.file())).isPresent();
    var before = filled.map(Written::own).orElse(List.of());
    filled = Optional.of(written);
    if ((!same || !dirty) && !getText().equals(plain(written.text()))) {
      filling = true;
      setText(plain(written.text()));
      clearUndoRedo();
      select(TextPos.ZERO);
      filling = false;
    }
    if (!written.own().equals(before)) {
      colour(written.own());
    }
  }

  private void colour(List<ScenarioError> wrong) {
    setSyntaxDecorator(new YamlColours(wrong));
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
    var caret = getCaretPosition();
    return caret == null ? 1 : caret.index() + 1;
  }

  /// Puts the cursor on a line, from 1.
  void look(int line) {
    select(TextPos.ofLeading(Math.clamp(line - 1, 0, getParagraphCount() - 1), 0));
  }
}
