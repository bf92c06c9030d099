package dev.passkeylab.desktop.toolbar;

import dev.passkeylab.desktop.live.Runs;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

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
    group.selectedToggleProperty().addListener((_, before, now) -> chose(before, now));
  }

  /// Leaves out what the words have in common, or shows it.
  void shorten(boolean shortened) {
    for (var toggle : group.getToggles()) {
      if (toggle instanceof ToggleButton segment
          && toggle.getUserData() instanceof Runs.Kind kind) {
        segment.setText(shortened ? word(kind).replace(" run", "") : word(kind));
      }
    }
  }

  /// One of them is always chosen, whether by pointer, by arrow keys or by the command.
  private void chose(Toggle before, @Nullable Toggle now) {
    if (now == null) {
      group.selectToggle(before);
    } else if (now.getUserData() instanceof Runs.Kind kind) {
      runs.shown().set(kind);
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
    segment.setUserData(kind);
    runs.shown()
        .subscribe(shown -> {
          if (shown == kind) {
            group.selectToggle(segment);
          }
        });
    return segment;
  }

  private static String word(Runs.Kind kind) {
    return switch (kind) {
      case STAGED -> "Staged run";
      case LIVE -> "Live run";
    };
  }
}
