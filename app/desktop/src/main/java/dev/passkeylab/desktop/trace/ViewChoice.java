package dev.passkeylab.desktop.trace;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// How the trace is drawn, to choose from.
final class ViewChoice extends HBox {

  private final ToggleGroup group = new ToggleGroup();

  ViewChoice(ObjectProperty<TraceView> shown) {
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("segments");
    for (var view : TraceView.values()) {
      getChildren().add(segment(view, shown));
    }
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else if (now.getUserData() instanceof TraceView view) {
            shown.set(view);
          }
        });
  }

  private ToggleButton segment(TraceView view, ObjectProperty<TraceView> shown) {
    var segment = new ToggleButton(view.word());
    segment.setId("view-" + view.name().toLowerCase(Locale.ROOT));
    segment.setAccessibleText("Show the trace as " + view.word().toLowerCase(Locale.ROOT));
    segment.setTooltip(new Tooltip(segment.getAccessibleText()));
    segment.setToggleGroup(group);
    segment.setMinWidth(USE_PREF_SIZE);
    segment.getStyleClass().setAll("segment");
    segment.setUserData(view);
    shown.subscribe(now -> {
      if (now == view) {
        group.selectToggle(segment);
      }
    });
    return segment;
  }
}
