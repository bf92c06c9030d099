package dev.passkeylab.desktop.toolbar;

import dev.passkeylab.desktop.look.Icon;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Every command of the window, with the key that gives it. Menus, buttons, shortcuts and help come
/// from here.
///
/// The keys of the regions mean the same in every area: Ctrl+1 is the bench's, Ctrl+2 to 4 are the
/// lab's other regions in the order of reading, Ctrl+5 and 6 the text and the results of a
/// scenario. The files are one key from their area: Ctrl+E shows it, Ctrl+Shift+E goes to them.
public enum Command {
  RUN(Group.RUN, "Run", "Run to the end or to the first failure", Icon.RUN, key(KeyCode.F5)),
  STEP(Group.RUN, "Step", "Take the next step", Icon.STEP, key(KeyCode.F6)),
  BACK(
      Group.RUN,
      "Back",
      "Take the last step back",
      Icon.BACK,
      key(KeyCode.F6, KeyCombination.SHIFT_DOWN)),
  RESTART(
      Group.RUN,
      "Restart",
      "Begin again",
      Icon.RESTART,
      key(KeyCode.F2, KeyCombination.SHORTCUT_DOWN)),
  UNDO(
      Group.RUN,
      "Undo",
      "Undo the last edit of the bench",
      Icon.UNDO,
      key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
  REDO(
      Group.RUN,
      "Redo",
      "Do the edit of the bench again that was undone last",
      Icon.REDO,
      key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)),
  BRANCH(
      Group.RUN,
      "Answer otherwise",
      "Go back to the selected decision and make it otherwise",
      Icon.BRANCH,
      key(KeyCode.B, KeyCombination.SHORTCUT_DOWN)),
  BREAKPOINT(
      Group.RUN,
      "Breakpoint",
      "Let a run stop before the selected step, or no longer",
      Icon.DOT,
      key(KeyCode.F9)),
  WRITE(
      Group.FILE,
      "Write to scenario",
      "Write what is set up into the scenario's text",
      Icon.PENCIL,
      key(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  AREA(
      Group.VIEW,
      "Scenarios",
      "Change between the lab and the scenarios",
      Icon.FILE,
      key(KeyCode.E, KeyCombination.SHORTCUT_DOWN)),
  RUN_ALL(
      Group.RUN,
      "Run all",
      "Run every scenario of the folder, or cancel that",
      Icon.RUN,
      key(KeyCode.F5, KeyCombination.SHIFT_DOWN)),
  EDIT(
      Group.FILE,
      "Edit",
      "Change between reading and editing the scenario",
      Icon.PENCIL,
      key(KeyCode.F4)),
  SAVE(
      Group.FILE,
      "Save",
      "Save the scenario",
      Icon.FILE,
      key(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
  SAVE_AS(
      Group.FILE,
      "Save as",
      "Save the scenario as another file",
      Icon.FILE,
      key(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN)),
  FOLDER(
      Group.FILE,
      "Folder",
      "Open another folder of scenarios",
      Icon.FOLDER,
      key(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  SERVE(Group.RUN, "Serve", "Let the browsers of this computer in", Icon.GLOBE, key(KeyCode.F7)),
  RUNS(
      Group.VIEW,
      "Runs",
      "Change between the runs: staged, live, opened trace",
      Icon.PULSE,
      key(KeyCode.L, KeyCombination.SHORTCUT_DOWN)),
  BENCH(
      Group.GO,
      "Bench",
      "Go to the bench",
      Icon.SIDE,
      key(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN)),
  STAGE(
      Group.GO,
      "Stage",
      "Go to the stage",
      Icon.PAGE,
      key(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN)),
  TRACE(
      Group.GO,
      "Trace",
      "Go to the trace",
      Icon.PULSE,
      key(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN)),
  VIEW(
      Group.VIEW,
      "View",
      "Draw the trace in the next way: list, sequence, compact",
      Icon.LANES,
      key(KeyCode.T, KeyCombination.SHORTCUT_DOWN)),
  FIND(
      Group.GO,
      "Find",
      "Filter the trace, or the scenario files",
      Icon.FILTER,
      key(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
  INSPECTOR(
      Group.GO,
      "Inspector",
      "Go to the inspector",
      Icon.BYTES,
      key(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN)),
  FILES(
      Group.GO,
      "Files",
      "Go to the scenario files",
      Icon.FOLDER,
      key(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  TEXT(
      Group.GO,
      "Text",
      "Go to the text of the scenario",
      Icon.FILE,
      key(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN)),
  RESULTS(
      Group.GO,
      "Results",
      "Go to the results of the scenario",
      Icon.CHECK_CIRCLE,
      key(KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN)),
  NEXT_PROBLEM(
      Group.GO,
      "Next problem",
      "Go to the next problem of the scenario",
      Icon.ALERT,
      key(KeyCode.F8)),
  PREVIOUS_PROBLEM(
      Group.GO,
      "Previous problem",
      "Go to the previous problem of the scenario",
      Icon.ALERT,
      key(KeyCode.F8, KeyCombination.SHIFT_DOWN)),
  ADDRESS(
      Group.GO,
      "Address",
      "Go to the address of the simulated browser",
      Icon.GLOBE,
      key(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  RELOAD(
      Group.RUN,
      "Reload",
      "Load the page of the simulated browser again",
      Icon.RELOAD,
      key(KeyCode.R, KeyCombination.SHORTCUT_DOWN)),
  NEW_TAB(
      Group.RUN,
      "New tab",
      "Open a tab in the simulated browser",
      Icon.PLUS,
      key(KeyCode.T, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  PALETTE(
      Group.HELP,
      "Actions",
      "Find an action",
      Icon.SEARCH,
      key(KeyCode.K, KeyCombination.SHORTCUT_DOWN)),
  COPY_AS(
      Group.FILE,
      "Copy as",
      "Copy the selected field",
      Icon.COPY,
      key(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  OPEN(
      Group.FILE,
      "Open",
      "Paste or open anything in the inspector, or open a trace file",
      Icon.FILE,
      key(KeyCode.O, KeyCombination.SHORTCUT_DOWN)),
  THEME(
      Group.VIEW,
      "Theme",
      "Change between light and dark",
      Icon.MOON,
      key(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  SYSTEM_THEME(
      Group.VIEW,
      "System theme",
      "Be light or dark as the system is",
      Icon.SUN,
      key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  ADVANCE(
      Group.RUN,
      "Advance time",
      "Let virtual time go by",
      Icon.CLOCK,
      key(KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  NOTE(
      Group.RUN,
      "Note",
      "Write a note into the trace",
      Icon.PENCIL,
      key(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  MENU(Group.HELP, "Menu", "Open the menu", Icon.MENU, key(KeyCode.F10)),
  HELP(Group.HELP, "Help", "Explain what has the keyboard", Icon.HELP, key(KeyCode.F1)),
  TOUR(
      Group.HELP,
      "Tour",
      "Go round the window, region by region",
      Icon.GLOBE,
      key(KeyCode.F1, KeyCombination.SHIFT_DOWN));

  /// Why a scenario file cannot be stepped through where it is read.
  public static final String STEPS_IN_THE_LAB =
      "Steps are taken in the lab. Open the file there (Enter).";

  private final Group group;
  private final String word;
  private final String sentence;
  private final Icon icon;
  private final KeyCombination key;

  Command(Group group, String word, String sentence, Icon icon, KeyCombination key) {
    this.group = group;
    this.word = word;
    this.sentence = sentence;
    this.icon = icon;
    this.key = key;
  }

  /// {@return the menu that it is in}
  public Group group() {
    return group;
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

  /// {@return its picture}
  public Icon icon() {
    return icon;
  }

  /// {@return the key that gives it}
  public KeyCombination key() {
    return key;
  }

  /// {@return whether what was typed is only the letter of a command's key: texts take Ctrl+Alt for
  /// AltGr, and would write it}
  public static boolean isLetterOfAKey(KeyEvent typed) {
    return typed.isShortcutDown()
        && typed.isAltDown()
        && Stream.of(values())
            .map(Command::key)
            .filter(it -> it.getAlt() == KeyCombination.ModifierValue.DOWN)
            .anyMatch(it ->
                it instanceof KeyCodeCombination letter
                    && letter.getCode().getChar().equalsIgnoreCase(typed.getCharacter()));
  }

  private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }
}
