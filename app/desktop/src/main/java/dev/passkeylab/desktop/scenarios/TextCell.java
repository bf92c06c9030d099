package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A line with its number, how its step did, and its colours; or a mistake under its line.
final class TextCell extends ListCell<TextRow> {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

  TextCell() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("text-cell");
  }

  @Override
  protected void updateItem(@Nullable TextRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(FAILED, row instanceof TextRow.Line line && line.seen().isPresent());
    pseudoClassStateChanged(NEXT, row instanceof TextRow.Line line && line.next());
    setTooltip(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case TextRow.Line line -> show(line);
      case TextRow.Mistake mistake -> show(mistake);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return getItem() instanceof TextRow.Mistake ? 28 : 20;
  }

  private void show(TextRow.Line line) {
    var number = label(String.valueOf(line.number()), "mono", "muted", "text-number");
    if (line.breaks()) {
      number.setGraphic(Icon.DOT.sized(10, "breakpoint"));
    }
    var text = new TextFlow();
    text.setMinWidth(Region.USE_PREF_SIZE);
    text.setMaxHeight(Region.USE_PREF_SIZE); // in the middle of the row, as its number is
    int column = 1;
    for (var piece : line.pieces()) {
      int end = column + piece.text().length();
      boolean wrong = line.wrong().isPresent() && holds(column, end, line.wrong().getAsInt());
      text.getChildren().add(text(piece, wrong));
      column = end;
    }
    var all = row(8, number, mark(line), text);
    line.seen()
        .ifPresent(seen -> {
          var badge = label(seen, "badge", "danger", "text-seen");
          badge.setTooltip(new Tooltip(seen));
          all.getChildren().add(badge);
        });
    setGraphic(all);
    setAccessibleText(spoken(line));
  }

  private static boolean holds(int from, int to, int column) {
    return from <= column && column < to;
  }

  private static Text text(YamlLines.Piece piece, boolean wrong) {
    var text = new Text(piece.text());
    text.getStyleClass().addAll("mono", "yaml-" + piece.kind().name().toLowerCase(Locale.ROOT));
    if (wrong) {
      text.getStyleClass().add("yaml-wrong");
    }
    return text;
  }

  private static Node mark(TextRow.Line line) {
    if (line.next()) {
      return Icon.NEXT.sized(12, "accent-icon");
    } else if (line.passed().isEmpty()) {
      var none = new Pane();
      none.setMinWidth(12);
      return none;
    }
    return line.passed().get()
        ? Icon.CHECK.sized(12, "success-icon")
        : Icon.CROSS.sized(12, "danger-icon");
  }

  private static String spoken(TextRow.Line line) {
    var text = line.pieces().stream().map(YamlLines.Piece::text).collect(Collectors.joining());
    var passed = line.passed().map(it -> it ? ", passed" : ", failed").orElse("");
    var seen = line.seen().map(it -> ", " + it).orElse("");
    var breaks = line.breaks() ? ", breakpoint" : "";
    var next = line.next() ? ", next step" : "";
    return "Line " + line.number() + breaks + next + passed + seen + ": " + text.strip();
  }

  private void show(TextRow.Mistake mistake) {
    var words = label(mistake.error().message(), "text-mistake");
    words.setGraphic(Icon.CROSS_CIRCLE.sized(12, "danger-icon"));
    words.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(words);
    line.getStyleClass().add("text-mistake-row");
    setGraphic(line);
    setTooltip(new Tooltip(Mistakes.told(mistake.error())));
    setAccessibleText("Line " + mistake.number() + " is wrong: " + Mistakes.told(mistake.error()));
  }
}
