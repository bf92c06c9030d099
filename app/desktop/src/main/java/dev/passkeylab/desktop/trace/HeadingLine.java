package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.badge;
import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The heading of a ceremony: whether it is folded, what it is, where, and what came of it.
final class HeadingLine extends HBox {

  private static final int HEIGHT = 16;

  private final Label title = label("", "strong");
  private final Label words = label("", "muted", "small");

  HeadingLine() {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("heading-line");
    title.setMinWidth(USE_PREF_SIZE);
    words.setMinWidth(0);
  }

  void show(TraceRow.Heading heading) {
    var verdict = heading.ceremony().verdict();
    title.setText(heading.ceremony().span().title());
    title.setGraphic((heading.folded() ? Icon.UNFOLD : Icon.FOLD).sized(12, "muted-icon"));
    words.setText(heading.words());
    getChildren().setAll(title, words);
    if (!verdict.word().isEmpty()) {
      var badge = badge(verdict.icon(), verdict.word(), verdict.meaning());
      badge.getStyleClass().add("heading-badge");
      badge.setMinHeight(HEIGHT);
      badge.setMaxHeight(HEIGHT);
      getChildren().add(badge);
    }
  }
}
