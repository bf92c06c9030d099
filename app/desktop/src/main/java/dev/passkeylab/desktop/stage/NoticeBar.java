package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.Notice;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the last command has to say: the lab's own words, above the browser.
final class NoticeBar extends VBox {

  NoticeBar() {
    getStyleClass().add("notices");
    setManaged(false);
    setVisible(false);
  }

  /// Shows `notice`, or goes away.
  void show(Optional<Notice> notice) {
    getChildren().setAll(notice.map(NoticeBar::bar).stream().toList());
    setManaged(notice.isPresent());
    setVisible(notice.isPresent());
  }

  private static HBox bar(Notice notice) {
    return switch (notice) {
      case Notice.Refused(var text) -> bar(Icon.ALERT, "Not possible now: " + text, "warning");
      case Notice.Failed(var text) -> bar(Icon.CROSS_CIRCLE, text, "danger");
      case Notice.Bug(var text, var report) -> {
        var bar = bar(Icon.CROSS_CIRCLE, text, "danger");
        var copy = new Button("Copy report");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> copy(report));
        bar.getChildren().add(copy);
        yield bar;
      }
    };
  }

  private static HBox bar(Icon icon, String text, String meaning) {
    var words = paragraph(text);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var bar = row(10, icon.node(meaning + "-icon"), words);
    bar.getStyleClass().addAll("page-box", meaning);
    return bar;
  }

  private static void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
