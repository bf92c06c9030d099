package dev.passkeylab.desktop.toolbar;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.look.Times;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The bar at the head of the window: what moves the run, and what the run was started with.
public final class Toolbar extends HBox {

  private final Consumer<Command> give;
  private final List<Button> buttons = new ArrayList<>();
  private final Label clock = label("", "mono", "strong-mono");
  private final ChoiceBox<String> variations = new ChoiceBox<>();
  private final Label seed = label("", "mono", "strong-mono");

  public Toolbar(LabSession session, Theme theme, Consumer<Command> give) {
    super(6);
    this.give = give;
    getStyleClass().add("lab-toolbar");
    var run = button(Command.RUN);
    run.getStyleClass().add("run");
    getChildren().addAll(run, button(Command.STEP), button(Command.BACK), button(Command.RESTART));
    getChildren().add(new Separator(Orientation.VERTICAL));
    getChildren().add(reading(Icon.CLOCK, "Virtual time since the start", clock));
    getChildren().add(reading(Icon.DICE, "The seed of this run", label("seed", "muted"), seed));
    getChildren().add(variations(session));
    getChildren().addAll(spacer(), theme(theme));
    session.snapshot().addListener((_, _, snapshot) -> draw(snapshot));
    draw(session.snapshot().get());
  }

  /// A choice among the variations of the scenario, where it has several.
  private ChoiceBox<String> variations(LabSession session) {
    variations.setId("variation");
    variations.setAccessibleText("Variation of the scenario");
    variations.setTooltip(new Tooltip("Variation of the scenario"));
    variations.setOnAction(_ -> {
      var chosen = variations.getValue();
      if (chosen != null && !chosen.equals(session.snapshot().get().script().variation())) {
        session.choose(chosen);
      }
    });
    return variations;
  }

  /// Leaves out the words of the buttons, or shows them.
  public void shorten(boolean shortened) {
    for (var button : buttons) {
      button.setContentDisplay(shortened ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
  }

  private void draw(Snapshot snapshot) {
    clock.setText(Times.clock(snapshot.since(snapshot.moment().now())));
    seed.setText(String.valueOf(snapshot.seed()));
    var script = snapshot.script();
    if (!variations.getItems().equals(script.variations())) {
      variations.getItems().setAll(script.variations());
    }
    variations.setValue(script.variation());
    variations.setVisible(!script.variations().isEmpty());
    variations.setManaged(!script.variations().isEmpty());
  }

  private Button button(Command command) {
    var button = new Button(command.word(), command.icon().node());
    button.setId("command-" + command.word().toLowerCase(Locale.ROOT));
    button.setAccessibleText(command.help());
    button.setTooltip(new Tooltip(command.help()));
    button.getStyleClass().add("command");
    button.setOnAction(_ -> give.accept(command));
    buttons.add(button);
    return button;
  }

  private Button theme(Theme theme) {
    var button = button(Command.THEME);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    buttons.remove(button);
    theme.dark().subscribe(dark -> button.setGraphic((dark ? Icon.SUN : Icon.MOON).node()));
    return button;
  }

  private static HBox reading(Icon icon, String help, Node... parts) {
    var reading = row(6, icon.sized(14));
    reading.getChildren().addAll(parts);
    reading.getStyleClass().add("reading");
    Tooltip.install(reading, new Tooltip(help));
    return reading;
  }
}
