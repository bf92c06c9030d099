package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.lab.inspect.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// One of the things of a sort that a payload has. Which one follows the selection; where there are
/// several, a person may choose too.
///
/// @param <T> the sort of thing
final class Occurrences<T> extends VBox {

  private final List<T> all;
  private final Function<T, Node> field;
  private final Function<T, String> title;
  private final Function<T, ? extends javafx.scene.Node> draw;
  private final StackPane content = new StackPane();
  private int shown = -1;

  Occurrences(
      String what,
      List<T> all,
      Fields fields,
      Function<T, Node> field,
      Function<T, String> title,
      Function<T, ? extends javafx.scene.Node> draw) {
    this.all = all;
    this.field = field;
    this.title = title;
    this.draw = draw;
    VBox.setVgrow(content, Priority.ALWAYS);
    if (all.size() > 1) {
      getChildren().add(choice(what, fields));
    }
    getChildren().add(content);
    show(0);
    fields.selected().subscribe(_ -> holding(fields).ifPresent(this::show));
  }

  private HBox choice(String what, Fields fields) {
    var choice = new ChoiceBox<Integer>();
    choice.setAccessibleText("Which " + what);
    choice.setConverter(new Name());
    for (int i = 0; i < all.size(); i++) {
      choice.getItems().add(i);
    }
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    fields.selected().subscribe(_ -> choice.setValue(holding(fields).orElse(Math.max(shown, 0))));
    choice
        .valueProperty()
        .addListener((_, _, index) -> {
          if (index != null && index != shown) {
            fields.selected().set(Optional.of(field.apply(all.get(index))));
          }
        });
    var count = label(all.size() + " in this payload", "muted", "small");
    count.setMinWidth(USE_PREF_SIZE);
    var bar = row(8, count, choice);
    bar.getStyleClass().add("occurrences");
    return bar;
  }

  private String name(int index) {
    var one = all.get(index);
    return "%d: %s at %s".formatted(index + 1, title.apply(one), field.apply(one).path());
  }

  private Optional<Integer> holding(Fields fields) {
    for (int i = 0; i < all.size(); i++) {
      if (fields.holdsSelection(field.apply(all.get(i)))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void show(int index) {
    if (index != shown) {
      shown = index;
      content.getChildren().setAll(draw.apply(all.get(index)));
    }
  }

  private final class Name extends StringConverter<Integer> {

    @Override
    public String toString(Integer index) {
      return index == null ? "" : name(index);
    }

    @Override
    public Integer fromString(String text) {
      throw new UnsupportedOperationException("nobody types here");
    }
  }
}
