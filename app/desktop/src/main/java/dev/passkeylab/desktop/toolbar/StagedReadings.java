package dev.passkeylab.desktop.toolbar;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.reading;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Times;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Snapshot;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What a staged run was started with, and its virtual time; away while the live run is shown.
final class StagedReadings extends HBox {

  private final Button clock = new Button();
  private final Label time = label("", "mono", "strong-mono");
  private final Label seed = label("", "mono", "strong-mono");
  private final Label seedWord = label("seed", "muted");
  private final HBox seedReading = reading(Icon.DICE, "The seed of this run", seedWord, seed);
  private final ChoiceBox<String> variations = new ChoiceBox<>();

  StagedReadings(Runs runs, Consumer<Command> give) {
    super(6);
    setAlignment(Pos.CENTER_LEFT);
    prepare(runs.staged());
    clock.setId("clock");
    clock.setGraphic(row(6, Icon.CLOCK.sized(14), time, Icon.DOWN.sized(12, "muted-icon")));
    clock.setMinWidth(USE_PREF_SIZE);
    clock.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    clock.setTooltip(new Tooltip());
    clock.getStyleClass().addAll("reading", "clock");
    clock.setOnAction(_ -> give.accept(Command.ADVANCE));
    getChildren().addAll(new Separator(Orientation.VERTICAL), clock, seedReading, variations);
    runs.staged().snapshot().subscribe(this::draw);
    runs.shown().subscribe(_ -> show(this, runs.shown().get() == Runs.Kind.STAGED));
  }

  /// {@return the clock, which more hangs under}
  Button clock() {
    return clock;
  }

  /// @param wordless whether the word is left out that the icon says, too
  /// @param seedless whether there is no room for the seed
  void shorten(boolean wordless, boolean seedless) {
    show(seedWord, !wordless);
    show(seedReading, !seedless);
  }

  /// A choice among the variations of the scenario, where it has several.
  private void prepare(LabSession session) {
    // its names are those of a file, of any length
    variations.setMinWidth(64);
    variations.setId("variation");
    variations.getStyleClass().add("reading");
    variations.setAccessibleText("Variation of the scenario");
    variations.setTooltip(new Tooltip("Variation of the scenario"));
    variations.setOnAction(_ -> {
      var chosen = variations.getValue();
      if (chosen != null && !chosen.equals(session.snapshot().get().script().variation())) {
        session.choose(chosen);
      }
    });
  }

  private void draw(Snapshot snapshot) {
    time.setText(Times.clock(snapshot.since(snapshot.moment().now())));
    var help =
        Command.ADVANCE.help("Virtual time since the start: " + time.getText() + ". Advance it");
    clock.setAccessibleText(help);
    clock.getTooltip().setText(help);
    seed.setText(String.valueOf(snapshot.seed()));
    var script = snapshot.script();
    if (!variations.getItems().equals(script.variations())) {
      variations.getItems().setAll(script.variations());
    }
    variations.setValue(script.variation());
    variations.getTooltip().setText("Variation of the scenario: " + script.variation());
    show(variations, !script.variations().isEmpty());
  }
}
