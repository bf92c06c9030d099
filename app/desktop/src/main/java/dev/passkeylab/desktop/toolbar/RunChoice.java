package dev.passkeylab.desktop.toolbar;

import dev.passkeylab.desktop.live.Runs;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Which run the window shows: the staged one, or the live one.
final class RunChoice extends HBox {

  private final Runs runs;
  private final ToggleGroup group = new ToggleGroup();

  RunChoice(Runs runs) {
    this.runs = runs;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("segments");
    for (var kind : Runs.Kind.values()) {
      getChildren().add(segment(kind));
    }
  }

  private ToggleButton segment(Runs.Kind kind) {
    var segment = new ToggleButton(word(kind));
    segment.setId("run-" + kind.name().toLowerCase(Locale.ROOT));
    segment.setAccessibleText(Command.RUNS.help("Show the " + word(kind).toLowerCase(Locale.ROOT)));
    segment.setTooltip(new Tooltip(segment.getAccessibleText()));
    segment.setToggleGroup(group);
    segment.setMinWidth(USE_PREF_SIZE);
    segment.getStyleClass().setAll("segment");
    segment.setOnAction(_ -> {
      segment.setSelected(true);
      runs.shown().set(kind);
    });
    runs.shown().subscribe(shown -> segment.setSelected(shown == kind));
    return segment;
  }

  private static String word(Runs.Kind kind) {
    return switch (kind) {
      case STAGED -> "Staged run";
      case LIVE -> "Live run";
    };
  }
}
