package dev.passkeylab.desktop.toolbar;

import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.Runs;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Which commands cannot be had at the moment, and why: the same for buttons, menus and keys.
///
/// @param area which area of the window is shown
public record Offers(Runs runs, ObservableValue<Area> area) {

  /// {@return why the command cannot be had, or nothing where it can}
  public Optional<String> off(Command command) {
    return switch (command) {
      case RUN -> inScenarios() ? Optional.empty() : whileRecorded();
      case STEP, BACK, RESTART ->
          inScenarios() ? Optional.of(Command.STEPS_IN_THE_LAB) : whileRecorded();
      case ADVANCE, NOTE, BRANCH, ADDRESS, RELOAD, NEW_TAB -> whileRecorded();
      case SERVE -> whileTheServerTurns();
      case UNDO, REDO -> inScenarios() ? Optional.of(Command.EDITS_OF_THE_BENCH) : whileRecorded();
      case BREAKPOINT,
          BENCH,
          WRITE,
          AREA,
          RUN_ALL,
          NEXT_PROBLEM,
          PREVIOUS_PROBLEM,
          EDIT,
          SAVE,
          SAVE_AS,
          FOLDER,
          RUNS,
          STAGE,
          TRACE,
          VIEW,
          FIND,
          INSPECTOR,
          FILES,
          TEXT,
          RESULTS,
          COPY_AS,
          OPEN,
          PALETTE,
          THEME,
          SYSTEM_THEME,
          MENU,
          HELP,
          TOUR ->
          Optional.empty();
    };
  }

  private boolean inScenarios() {
    return area.getValue() == Area.SCENARIOS;
  }

  private Optional<String> whileRecorded() {
    return runs.recordedOnly();
  }

  private Optional<String> whileTheServerTurns() {
    return switch (runs.live().state().get()) {
      case LiveState.Idle _, LiveState.Stopped _, LiveState.Serving _ -> Optional.empty();
      case LiveState.Starting _ -> Optional.of("The server is starting.");
      case LiveState.Stopping _ -> Optional.of("The server is stopping.");
    };
  }
}
