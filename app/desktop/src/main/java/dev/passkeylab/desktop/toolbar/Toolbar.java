package dev.passkeylab.desktop.toolbar;

import static dev.passkeylab.desktop.look.Parts.key;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Segments;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;

/// The bar at the head of the window: what moves the run, what lets browsers in, and what the run
/// that is shown was started with.
public final class Toolbar extends HBox {

  /// What is left out, one after the other, where there is no room for all.
  private enum Left {
    NOTHING,
    WORDS_OF_THE_PALETTE,
    ALL_WORDS,
    SEED
  }

  private final Consumer<Command> give;
  private final List<CommandButton> buttons = new ArrayList<>();
  private final ObjectProperty<Area> area;
  private final Offers offers;
  private final Menus menus;
  private final Segments<Area> areas;
  private final CommandButton palette;
  private final Segments<Runs.Kind> choice;
  private final StagedReadings readings;
  private final HBox ofTheRun = new HBox(6);
  private Left left = Left.NOTHING;

  /// @param area which area of the window is shown
  public Toolbar(Runs runs, Theme theme, ObjectProperty<Area> area, Consumer<Command> give) {
    super(6);
    this.give = give;
    this.area = area;
    this.offers = new Offers(runs, area);
    this.menus = new Menus(offers, give);
    this.palette = icon(Command.PALETTE);
    this.choice =
        new Segments<>(
            Runs.Kind.class,
            runs.shown(),
            "run",
            Toolbar::word,
            it -> shows(Command.RUNS, word(it)));
    this.readings = new StagedReadings(runs, give);
    getStyleClass().add("lab-toolbar");
    var run = button(Command.RUN);
    run.getStyleClass().add("run");
    var serve = button(Command.SERVE);
    this.areas =
        new Segments<>(Area.class, area, "area", Area::word, it -> shows(Command.AREA, it.word()));
    getChildren().addAll(menus, areas, new Separator(Orientation.VERTICAL));
    getChildren().addAll(run, button(Command.STEP), button(Command.BACK), button(Command.RESTART));
    getChildren().add(new Separator(Orientation.VERTICAL));
    ofTheRun.setAlignment(Pos.CENTER_LEFT);
    ofTheRun.getChildren().addAll(choice, readings, new AddressReading(runs));
    getChildren().addAll(serve, ofTheRun, spacer());
    getChildren().addAll(palette, theme(theme), icon(Command.HELP));
    palette.getStyleClass().add("seek");
    runs.live().state().subscribe(state -> show(serve, state));
    runs.staged().snapshot().map(Snapshot::script).subscribe(_ -> fit());
    runs.opened().state().subscribe(_ -> offer(runs));
    runs.shown().subscribe(_ -> offer(runs));
    runs.shown().subscribe(_ -> turn());
    area.subscribe(_ -> turn());
    widthProperty()
        .subscribe((before, now) -> {
          if (now.doubleValue() > before.doubleValue()) {
            fit();
          }
        });
  }

  /// Has room for all again, until it turns out that it has not.
  private void fit() {
    leave(Left.NOTHING);
    requestLayout();
  }

  /// Leaves out as much as must be so that the rest is whole.
  @Override
  protected void layoutChildren() {
    while (computePrefWidth(USE_COMPUTED_SIZE) > getWidth() && left != Left.SEED) {
      leave(Left.values()[left.ordinal() + 1]);
      applyCss();
    }
    super.layoutChildren();
  }

  private void leave(Left left) {
    this.left = left;
    boolean wordless = left.compareTo(Left.ALL_WORDS) >= 0;
    areas.draw(Area::icon, wordless);
    choice.draw(Toolbar::picture, wordless);
    readings.shorten(wordless, left == Left.SEED);
    for (var button : buttons) {
      button.setContentDisplay(wordless ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
    palette.setGraphic(left == Left.NOTHING ? seek() : Icon.SEARCH.node());
  }

  private static Node seek() {
    var words = label("Find an action", "muted");
    words.setMinWidth(116);
    return row(8, Icon.SEARCH.node(), words, key(Command.PALETTE.key().getDisplayText()));
  }

  /// Opens the menu.
  public void openMenu() {
    menus.requestFocus();
    menus.show();
  }

  /// {@return the clock, which more hangs under}
  public Node clock() {
    return readings.clock();
  }

  /// {@return what changes between the areas of the window}
  public Node areas() {
    return areas;
  }

  /// {@return what finds an action}
  public Node palette() {
    return palette;
  }

  private static String word(Runs.Kind kind) {
    return switch (kind) {
      case STAGED -> "Staged run";
      case LIVE -> "Live run";
      case OPENED -> "Opened trace";
    };
  }

  private static Icon picture(Runs.Kind kind) {
    return switch (kind) {
      case STAGED -> Icon.PAGE;
      case LIVE -> Icon.PULSE;
      case OPENED -> Icon.FILE;
    };
  }

  private static String shows(Command command, String what) {
    return command.help("Show the " + what.toLowerCase(Locale.ROOT));
  }

  private void offer(Runs runs) {
    choice.offer(Runs.Kind.OPENED, runs.hasOpened());
    fit();
  }

  private void turn() {
    Parts.show(ofTheRun, area.get() == Area.LAB);
    for (var button : buttons) {
      if (button.command().group() == Group.RUN && button.command() != Command.SERVE) {
        turn(button);
      }
    }
    fit();
  }

  private void turn(CommandButton button) {
    if (area.get() == Area.SCENARIOS && button.command() == Command.RUN) {
      button.show("Run file", Icon.RUN, "Run the chosen file");
    } else {
      button.off(offers.off(button.command()));
    }
  }

  private void show(CommandButton serve, LiveState state) {
    if (state instanceof LiveState.Serving(var address, _, _)) {
      serve.show("Stop serving", Icon.STOP, "Serving at " + address + ". Stop it");
    } else {
      serve.off(offers.off(Command.SERVE));
    }
    fit();
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
    // an open menu would keep some colours of the old one
    theme.dark().addListener((_, _, _) -> menus.hide());
    theme.dark().subscribe(dark -> button.setGraphic((dark ? Icon.SUN : Icon.MOON).node()));
    return button;
  }
}
