package dev.passkeylab.desktop.look;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One of a few things, to choose from, side by side. One of them is always chosen, whether by
/// pointer, by arrow keys or by whoever sets the property.
public final class Segments<T extends Enum<T>> extends HBox {

  private final Class<T> kind;
  private final Property<T> chosen;
  private final ToggleGroup group = new ToggleGroup();

  /// @param id what the ids of the buttons begin with, before a dash and the thing's name
  /// @param words what stands on a button
  /// @param help what a button does, for tooltips and screen readers
  public Segments(
      Class<T> kind,
      Property<T> chosen,
      String id,
      Function<T, String> words,
      Function<T, String> help) {
    this.kind = kind;
    this.chosen = chosen;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("segments");
    for (var value : kind.getEnumConstants()) {
      var segment = new ToggleButton();
      segment.setId(id + "-" + value.name().toLowerCase(Locale.ROOT));
      segment.setAccessibleText(help.apply(value));
      segment.setTooltip(new Tooltip(help.apply(value)));
      segment.setMinWidth(USE_PREF_SIZE);
      segment.getStyleClass().setAll("segment");
      segment.setUserData(value);
      segment.setToggleGroup(group);
      getChildren().add(segment);
    }
    say(words);
    chosen.subscribe(this::mark);
    group.selectedToggleProperty().addListener((_, before, now) -> chose(before, now));
  }

  /// Changes the words on the buttons.
  public void say(Function<T, String> words) {
    for (var toggle : group.getToggles()) {
      ((ToggleButton) toggle).setText(words.apply(value(toggle)));
    }
  }

  /// Puts pictures on the buttons, in the place of the words where these are left out.
  public void draw(Function<T, Icon> icons, boolean wordless) {
    for (var toggle : group.getToggles()) {
      var button = (ToggleButton) toggle;
      button.setGraphic(wordless ? icons.apply(value(toggle)).node() : null);
      button.setContentDisplay(wordless ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
  }

  /// Offers a thing to choose, or leaves it out.
  public void offer(T value, boolean offered) {
    group.getToggles().stream()
        .filter(it -> value(it) == value)
        .forEach(it -> Parts.show((ToggleButton) it, offered));
  }

  private T value(Toggle toggle) {
    return kind.cast(toggle.getUserData());
  }

  private void mark(T now) {
    group.getToggles().stream().filter(it -> value(it) == now).forEach(group::selectToggle);
  }

  private void chose(Toggle before, @Nullable Toggle now) {
    if (now == null) {
      group.selectToggle(before);
    } else {
      chosen.setValue(value(now));
    }
  }
}
