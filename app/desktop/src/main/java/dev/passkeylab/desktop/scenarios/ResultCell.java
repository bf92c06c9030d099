package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.scenario.Miss;
import dev.passkeylab.lab.scenario.ScenarioError;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A row of the results: a step, what it wanted and what was seen, or a mistake in the file.
final class ResultCell extends ListCell<ResultRow> {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  ResultCell() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    getStyleClass().add("result-cell");
  }

  @Override
  protected void updateItem(@Nullable ResultRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean failed =
        row instanceof ResultRow.Step step && step.passed().filter(it -> !it).isPresent();
    pseudoClassStateChanged(FAILED, failed);
    setTooltip(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    setGraphic(
        switch (row) {
          case ResultRow.Variation variation -> draw(variation);
          case ResultRow.Step step -> draw(step);
          case ResultRow.Missed(var miss) -> draw(miss);
          case ResultRow.Mistake(var error) -> draw(error);
        });
  }

  private Node draw(ResultRow.Variation variation) {
    setAccessibleText("Variation " + variation.name() + ", " + variation.outcome().word());
    var head = row(6, label(variation.name(), "strong"), spacer(), word(variation.outcome()));
    head.getStyleClass().add("variation-row");
    return head;
  }

  private static Label word(Outcome outcome) {
    var word = label(outcome.word(), "small", outcome.meaning() + "-label");
    word.setMinWidth(Region.USE_PREF_SIZE);
    return word;
  }

  private Node draw(ResultRow.Step step) {
    setAccessibleText("Line " + step.line() + ", " + step.word() + ": " + step.text());
    setTooltip(new Tooltip("Line " + step.line() + ": " + step.text()));
    var outcome =
        step.passed().map(it -> it ? Outcome.PASSED : Outcome.FAILED).orElse(Outcome.NOT_RUN);
    var line = label(step.line(), "mono", "muted");
    if (step.isOwn()) {
      line.getStyleClass().add("result-line");
    }
    line.setMinWidth(Region.USE_PREF_SIZE);
    var text = label(step.text(), "mono");
    text.setMinWidth(0);
    var entries = label(step.entries(), "muted", "small");
    entries.setMinWidth(Region.USE_PREF_SIZE);
    var word = label(step.word(), "small", outcome.meaning() + "-label", "result-word");
    var icon = new StackPane(outcome.icon().sized(12, outcome.meaning() + "-icon"));
    icon.setMinWidth(12);
    return framed(row(8, icon, line, text, spacer(), entries, word));
  }

  private Node draw(Miss miss) {
    setAccessibleText(miss.toString());
    var place =
        label("line " + miss.place().line() + ", column " + miss.place().column(), "mono", "muted");
    var head = row(8, label(miss.subject(), "strong"), place);
    var box =
        column(
            4,
            head,
            value("wanted", miss.wanted(), "wanted-value"),
            value("seen", miss.seen(), "seen-value"));
    box.getStyleClass().add("miss");
    return box;
  }

  private static HBox value(String word, String text, String style) {
    var value = paragraph(text, "mono", style);
    value.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(value, Priority.ALWAYS);
    var name = label(word, "muted", "small", "miss-name");
    return new HBox(8, name, value);
  }

  private Node draw(ScenarioError error) {
    var where = "line " + error.line() + " of " + Path.of(error.file()).getFileName();
    setAccessibleText(where + ": " + Mistakes.told(error));
    var words = paragraph(Mistakes.told(error));
    var box = column(2, label(where, "mono", "muted"), words);
    HBox.setHgrow(box, Priority.ALWAYS);
    var all = new HBox(8, Icon.CROSS_CIRCLE.sized(13, "danger-icon"), box);
    all.getStyleClass().add("miss");
    return all;
  }

  private static HBox framed(HBox line) {
    line.getStyleClass().add("result-step");
    return line;
  }

  /// As wide as the list: what is long is cut or wraps.
  @Override
  protected double computePrefHeight(double width) {
    return getGraphic() == null
        ? super.computePrefHeight(width)
        : Math.max(24, Math.ceil(getGraphic().prefHeight(getListView().getWidth() - 14)));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      getGraphic().resizeRelocate(0, 0, getListView().getWidth() - 14, getHeight());
    }
  }
}
