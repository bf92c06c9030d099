package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.Notice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the last command has to say: the lab's own words, above the browser.
final class NoticeBar extends VBox {

  private static final int MOST = 3;

  private final IntConsumer look;
  private final Runnable skip;
  private final Runnable back;

  /// A bar of what is only looked at: nothing can be taken back there.
  ///
  /// @param look brings an entry into view
  NoticeBar(IntConsumer look) {
    this(look, () -> {}, () -> {});
  }

  /// Where there is a script that goes on.
  ///
  /// @param look brings an entry into view
  /// @param skip goes on behind the next step of the script
  /// @param back takes back what was done last
  NoticeBar(IntConsumer look, Runnable skip, Runnable back) {
    this.look = look;
    this.skip = skip;
    this.back = back;
    getStyleClass().add("notices");
    setManaged(false);
    setVisible(false);
  }

  /// Shows `notice`, or goes away.
  void show(Optional<Notice> notice) {
    show(notice.stream().toList());
  }

  /// Shows `notices`, one below the other.
  void show(List<Notice> notices) {
    getChildren().setAll(notices.stream().map(this::bar).toList());
    setManaged(!notices.isEmpty());
    setVisible(!notices.isEmpty());
  }

  private HBox bar(Notice notice) {
    return switch (notice) {
      case Notice.Refused(var text) -> bar(Icon.ALERT, "Not possible now: " + text, "warning");
      case Notice.Off(var text) -> bar(Icon.ALERT, text, "warning");
      case Notice.Failed(var text) -> bar(Icon.CROSS_CIRCLE, text, "danger");
      case Notice.Rejected rejected ->
          bar(Icon.CROSS_CIRCLE, words(rejected), "danger", look(rejected.seq()));
      case Notice.Branched(var text, var seq) -> {
        var undo = button("Back", back);
        undo.setAccessibleText("Back to before the branch");
        yield seq == 0
            ? bar(Icon.BRANCH, text, "accent", undo)
            : bar(Icon.BRANCH, text, "accent", look(seq), undo);
      }
      case Notice.StepFailed(var title, var reasons, var seq) -> failed(title, reasons, seq);
      case Notice.Overtaken(var line) ->
          bar(Icon.ALERT, notice.text(), "warning", button("Skip line " + line, skip), takeBack());
      case Notice.Bug(var text, var report) ->
          bar(Icon.CROSS_CIRCLE, text, "danger", button("Copy report", () -> Copy.text(report)));
    };
  }

  private Button look(int seq) {
    return button("Look at #" + seq, () -> look.accept(seq));
  }

  private static VBox words(Notice.Rejected rejected) {
    var check = label(rejected.check(), "mono");
    check.setMinWidth(40);
    var what = label(rejected.what() + " rejected by");
    return column(1, row(5, what, check), paragraph(rejected.why(), "small"));
  }

  private Button takeBack() {
    var button = button("Back", back);
    button.setAccessibleText("Back: take back what was answered last by hand");
    return button;
  }

  private HBox failed(String title, List<String> reasons, OptionalInt seq) {
    var words = new VBox(2, paragraph(title, "strong"));
    reasons.stream().limit(MOST).forEach(it -> words.getChildren().add(paragraph(it)));
    if (reasons.size() > MOST) {
      words.getChildren().add(paragraph("and " + (reasons.size() - MOST) + " more", "muted"));
    }
    return seq.isPresent()
        ? bar(Icon.CROSS_CIRCLE, words, "danger", look(seq.getAsInt()))
        : bar(Icon.CROSS_CIRCLE, words, "danger");
  }

  private static HBox bar(Icon icon, String text, String meaning, Button... buttons) {
    return bar(icon, paragraph(text), meaning, buttons);
  }

  private static HBox bar(Icon icon, Region words, String meaning, Button... buttons) {
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var bar = row(10, icon.node(meaning + "-icon"), words);
    bar.getChildren().addAll(buttons);
    bar.getStyleClass().addAll("page-box", meaning);
    return bar;
  }

  private static Button button(String words, Runnable action) {
    var button = new Button(words);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("notice-button");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
