package dev.passkeylab.desktop.toolbar;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.reading;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Times;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Snapshot;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What a staged run was started with, and its virtual time; away while the live run is shown.
final class StagedReadings extends HBox {

  private final Label clock = label("", "mono", "strong-mono");
  private final Label seed = label("", "mono", "strong-mono");
  private final Label seedWord = label("seed", "muted");
  private final ChoiceBox<String> variations = new ChoiceBox<>();

  StagedReadings(Runs runs) {
    super(6);
    setAlignment(Pos.CENTER_LEFT);
    prepare(runs.staged());
    getChildren()
        .addAll(
            new Separator(Orientation.VERTICAL),
            reading(Icon.CLOCK, "Virtual time since the start", clock),
            reading(Icon.DICE, "The seed of this run", seedWord, seed),
            variations);
    runs.staged().snapshot().subscribe(this::draw);
    runs.shown().subscribe(_ -> show(this, runs.shown().get() == Runs.Kind.STAGED));
  }

  /// Leaves out the word that the icon says, too, or shows it.
  void shorten(boolean shortened) {
    show(seedWord, !shortened);
  }

  /// A choice among the variations of the scenario, where it has several.
  private void prepare(LabSession session) {
    variations.setId("variation");
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
    clock.setText(Times.clock(snapshot.since(snapshot.moment().now())));
    seed.setText(String.valueOf(snapshot.seed()));
    var script = snapshot.script();
    if (!variations.getItems().equals(script.variations())) {
      variations.getItems().setAll(script.variations());
    }
    variations.setValue(script.variation());
    show(variations, !script.variations().isEmpty());
  }
}
