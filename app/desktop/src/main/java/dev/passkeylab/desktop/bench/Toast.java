package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.paragraph;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.session.Snapshot;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says what was done just now, and takes it back while nothing else was done since.
final class Toast extends HBox {

  private final Label words = paragraph("", "small");
  private final Button undo;
  private Optional<Expected> expected = Optional.empty();
  private Optional<Stand> stands = Optional.empty();

  /// Something that was asked for.
  private record Expected(String words, Stand before) {}

  /// Where a run stands, as far as it tells one moment from another.
  private record Stand(String file, int entries, int next, int edits) {

    static Stand of(Snapshot snapshot) {
      return new Stand(
          snapshot.script().file(),
          snapshot.trace().size(),
          snapshot.next(),
          snapshot.setUp().done());
    }
  }

  /// @param back takes the last act back
  Toast(Runnable back) {
    super(8);
    undo = Buttons.words("Undo", "Undo", back);
    undo.setMinWidth(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(words, undo, Buttons.icon(Icon.CROSS, "Dismiss", this::hide));
    getStyleClass().add("bench-toast");
    hide();
  }

  /// Says `text` once the act that was just asked for has been done.
  void expect(String text, Snapshot before) {
    hide();
    expected = Optional.of(new Expected(text, Stand.of(before)));
  }

  /// Says `text`, which cannot be taken back.
  void say(String text, Snapshot now) {
    expected = Optional.empty();
    show(text, Stand.of(now), false);
  }

  private void show(String text, Stand now, boolean undoable) {
    stands = Optional.of(now);
    words.setText(text);
    undo.setAccessibleText("Undo: " + text);
    Parts.show(undo, undoable);
    Parts.show(this, true);
  }

  /// Looks at where the run stands now.
  void look(Snapshot now) {
    var stand = Stand.of(now);
    if (expected.isPresent()) {
      var asked = expected.get();
      expected = Optional.empty();
      if (now.notice().isEmpty() && !stand.equals(asked.before())) {
        show(asked.words(), stand, true);
        undo.requestFocus();
      }
    } else if (stands.isPresent() && !stands.get().equals(stand)) {
      hide();
    }
  }

  private void hide() {
    stands = Optional.empty();
    Parts.show(this, false);
  }
}
