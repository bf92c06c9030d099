package dev.passkeylab.desktop.toolbar;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The switch between the areas of the window.
final class AreaChoice extends HBox {

  private final ToggleGroup group = new ToggleGroup();
  private final ObjectProperty<Area> shown;

  AreaChoice(ObjectProperty<Area> shown) {
    this.shown = shown;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("segments");
    for (var area : Area.values()) {
      getChildren().add(segment(area));
    }
    group.selectedToggleProperty().addListener((_, before, now) -> chose(before, now));
  }

  private void chose(Toggle before, @Nullable Toggle now) {
    if (now == null) {
      group.selectToggle(before);
    } else if (now.getUserData() instanceof Area area) {
      shown.set(area);
    }
  }

  private ToggleButton segment(Area area) {
    var segment = new ToggleButton(area.word());
    segment.setId("area-" + area.name().toLowerCase(Locale.ROOT));
    segment.setAccessibleText(
        Command.AREA.help("Show the " + area.word().toLowerCase(Locale.ROOT)));
    segment.setTooltip(new Tooltip(segment.getAccessibleText()));
    segment.setToggleGroup(group);
    segment.setMinWidth(USE_PREF_SIZE);
    segment.getStyleClass().setAll("segment");
    segment.setUserData(area);
    shown.subscribe(now -> {
      if (now == area) {
        group.selectToggle(segment);
      }
    });
    return segment;
  }
}
