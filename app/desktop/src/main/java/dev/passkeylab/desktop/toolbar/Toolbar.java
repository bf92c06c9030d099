package dev.passkeylab.desktop.toolbar;

import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Segments;
import dev.passkeylab.desktop.look.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;

/// The bar at the head of the window: what moves the run, what lets browsers in, and what the run
/// that is shown was started with.
public final class Toolbar extends HBox {

  private final Consumer<Command> give;
  private final List<CommandButton> buttons = new ArrayList<>();
  private final ObjectProperty<Area> area;
  private final Runs runs;
  private final Segments<Runs.Kind> choice;
  private final StagedReadings readings;
  private final HBox ofTheRun = new HBox(6);

  /// @param area which area of the window is shown
  public Toolbar(Runs runs, Theme theme, ObjectProperty<Area> area, Consumer<Command> give) {
    super(6);
    this.give = give;
    this.area = area;
    this.runs = runs;
    this.choice =
        new Segments<>(
            Runs.Kind.class,
            runs.shown(),
            "run",
            Toolbar::word,
            it -> shows(Command.RUNS, word(it)));
    this.readings = new StagedReadings(runs);
    getStyleClass().add("lab-toolbar");
    var run = button(Command.RUN);
    run.getStyleClass().add("run");
    var serve = button(Command.SERVE);
    var areas =
        new Segments<>(Area.class, area, "area", Area::word, it -> shows(Command.AREA, it.word()));
    getChildren().addAll(areas, new Separator(Orientation.VERTICAL));
    getChildren().addAll(run, button(Command.STEP), button(Command.BACK), button(Command.RESTART));
    getChildren().add(new Separator(Orientation.VERTICAL));
    ofTheRun.setAlignment(Pos.CENTER_LEFT);
    ofTheRun.getChildren().addAll(choice, readings, new AddressReading(runs));
    getChildren().addAll(serve, ofTheRun, spacer(), icon(Command.PALETTE), theme(theme));
    runs.live().state().subscribe(state -> show(serve, state));
    runs.opened().state().subscribe(_ -> choice.offer(Runs.Kind.OPENED, runs.hasOpened()));
    runs.shown().subscribe(_ -> choice.offer(Runs.Kind.OPENED, runs.hasOpened()));
    runs.shown().subscribe(_ -> turn());
    area.subscribe(_ -> turn());
  }

  /// Leaves out the words of the buttons, or shows them.
  public void shorten(boolean shortened) {
    choice.say(it -> shortened ? word(it).replace(" run", "").replace(" trace", "") : word(it));
    readings.shorten(shortened);
    for (var button : buttons) {
      button.setContentDisplay(shortened ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
  }

  private static String word(Runs.Kind kind) {
    return switch (kind) {
      case STAGED -> "Staged run";
      case LIVE -> "Live run";
      case OPENED -> "Opened trace";
    };
  }

  private static String shows(Command command, String what) {
    return command.help("Show the " + what.toLowerCase(Locale.ROOT));
  }

  private void turn() {
    Parts.show(ofTheRun, area.get() == Area.LAB);
    for (var button : buttons) {
      if (button.command().needsStagedRun()) {
        turn(button);
      }
    }
  }

  private void turn(CommandButton button) {
    var why = runs.recordedOnly();
    switch (area.get()) {
      case LAB -> button.off(why);
      case SCENARIOS -> {
        if (button.command() == Command.RUN) {
          button.show("Run file", Icon.RUN, "Run the chosen file");
        } else {
          button.off(Optional.of(Command.STEPS_IN_THE_LAB));
        }
      }
    }
  }

  private static void show(CommandButton serve, LiveState state) {
    switch (state) {
      case LiveState.Idle _, LiveState.Stopped _ -> serve.off(Optional.empty());
      case LiveState.Serving(var address, _, _) ->
          serve.show("Stop serving", Icon.STOP, "Serving at " + address + ". Stop it");
      case LiveState.Starting _ -> serve.off(Optional.of("The server is starting."));
      case LiveState.Stopping _ -> serve.off(Optional.of("The server is stopping."));
    }
  }

  private CommandButton button(Command command) {
    var button = new CommandButton(command, give);
    buttons.add(button);
    return button;
  }

  private CommandButton icon(Command command) {
    var button = new CommandButton(command, give);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return button;
  }

  private CommandButton theme(Theme theme) {
    var button = icon(Command.THEME);
    theme.dark().subscribe(dark -> button.setGraphic((dark ? Icon.SUN : Icon.MOON).node()));
    return button;
  }
}
