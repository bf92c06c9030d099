package dev.passkeylab.desktop.toolbar;

import dev.passkeylab.desktop.look.Icon;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Every command of the window, with the key that gives it. Buttons, shortcuts and help come from
/// here.
public enum Command {
  RUN("Run", "Run to the end or to the first failure", Icon.RUN, key(KeyCode.F5)),
  STEP("Step", "Take the next step", Icon.STEP, key(KeyCode.F6)),
  BACK("Back", "Take the last step back", Icon.BACK, key(KeyCode.F6, KeyCombination.SHIFT_DOWN)),
  RESTART("Restart", "Begin again", Icon.RESTART, key(KeyCode.F2, KeyCombination.SHORTCUT_DOWN)),
  AREA(
      "Scenarios",
      "Change between the lab and the scenarios",
      Icon.FILE,
      key(KeyCode.E, KeyCombination.SHORTCUT_DOWN)),
  RUN_ALL(
      "Run all",
      "Run every scenario of the folder, or cancel that",
      Icon.RUN,
      key(KeyCode.F5, KeyCombination.SHIFT_DOWN)),
  NEXT_PROBLEM(
      "Next problem", "Go to the next problem of the scenario", Icon.ALERT, key(KeyCode.F8)),
  PREVIOUS_PROBLEM(
      "Previous problem",
      "Go to the previous problem of the scenario",
      Icon.ALERT,
      key(KeyCode.F8, KeyCombination.SHIFT_DOWN)),
  EDIT("Edit", "Change between reading and editing the scenario", Icon.PENCIL, key(KeyCode.F4)),
  SAVE("Save", "Save the scenario", Icon.FILE, key(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
  FOLDER(
      "Folder",
      "Open another folder of scenarios",
      Icon.FOLDER,
      key(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  BENCH("Bench", "Go to the bench", Icon.DEVICE, key(KeyCode.B, KeyCombination.SHORTCUT_DOWN)),
  UNDO(
      "Undo",
      "Undo the last edit of the bench",
      Icon.UNDO,
      key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
  REDO(
      "Redo",
      "Do the edit of the bench again that was undone last",
      Icon.REDO,
      key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)),
  SERVE("Serve", "Let the browsers of this computer in", Icon.GLOBE, key(KeyCode.F7)),
  RUNS(
      "Runs",
      "Change between the staged and the live run",
      Icon.PULSE,
      key(KeyCode.L, KeyCombination.SHORTCUT_DOWN)),
  STAGE("Stage", "Go to the stage", Icon.PAGE, key(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN)),
  TRACE("Trace", "Go to the trace", Icon.PULSE, key(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN)),
  VIEW(
      "View",
      "Draw the trace in the next way: list, sequence, compact",
      Icon.LANES,
      key(KeyCode.T, KeyCombination.SHORTCUT_DOWN)),
  FIND(
      "Find",
      "Filter the trace, or the scenario files",
      Icon.FILTER,
      key(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
  INSPECTOR(
      "Inspector",
      "Go to the inspector",
      Icon.BYTES,
      key(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN)),
  FILES(
      "Files",
      "Go to the scenario files",
      Icon.FOLDER,
      key(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN)),
  TEXT(
      "Text",
      "Go to the text of the scenario",
      Icon.FILE,
      key(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN)),
  RESULTS(
      "Results",
      "Go to the results of the scenario",
      Icon.CHECK_CIRCLE,
      key(KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN)),
  PALETTE("Actions", "Find an action", Icon.SEARCH, key(KeyCode.K, KeyCombination.SHORTCUT_DOWN)),
  COPY_AS(
      "Copy as",
      "Copy the selected field",
      Icon.COPY,
      key(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  OPEN(
      "Open",
      "Paste or open anything in the inspector",
      Icon.FILE,
      key(KeyCode.O, KeyCombination.SHORTCUT_DOWN)),
  THEME(
      "Theme",
      "Change between light and dark",
      Icon.MOON,
      key(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

  /// Why a scenario file cannot be stepped through where it is read.
  public static final String STEPS_IN_THE_LAB =
      "Steps are taken in the lab. Open the file there (Enter).";

  private final String word;
  private final String sentence;
  private final Icon icon;
  private final KeyCombination key;

  Command(String word, String sentence, Icon icon, KeyCombination key) {
    this.word = word;
    this.sentence = sentence;
    this.icon = icon;
    this.key = key;
  }

  /// {@return its name on a button}
  public String word() {
    return word;
  }

  /// {@return what it does}
  public String sentence() {
    return sentence;
  }

  /// {@return what it does, with its key}
  public String help() {
    return help(sentence);
  }

  /// {@return what it does at the moment, with its key}
  public String help(String sentence) {
    return sentence + " (" + key.getDisplayText() + ")";
  }

  /// {@return that it cannot be had, and why}
  public String off(String why) {
    return word + " is off. " + why;
  }

  /// {@return whether it moves a run on or back, which only a staged one can be}
  public boolean needsStagedRun() {
    return switch (this) {
      case RUN, STEP, BACK, RESTART, UNDO, REDO -> true;
      case AREA,
          RUN_ALL,
          NEXT_PROBLEM,
          PREVIOUS_PROBLEM,
          EDIT,
          SAVE,
          FOLDER,
          BENCH,
          SERVE,
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
          THEME ->
          false;
    };
  }

  /// {@return its picture}
  public Icon icon() {
    return icon;
  }

  /// {@return the key that gives it}
  public KeyCombination key() {
    return key;
  }

  private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }
}
