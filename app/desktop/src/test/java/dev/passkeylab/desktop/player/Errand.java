package dev.passkeylab.desktop.player;

import javafx.scene.input.KeyCode;

/// One thing that somebody does at a control.
public sealed interface Errand {

  /// {@return where}
  Spot at();

  /// Clicks on it.
  record Press(Spot at) implements Errand {}

  /// Presses on what can be on or off, unless it is already as it should be.
  record Turn(Spot at, boolean on) implements Errand {}

  /// Writes into it, instead of what stands there.
  record Fill(Spot at, String text) implements Errand {}

  /// Opens it, and takes an entry of it.
  record Pick(Spot at, String entry) implements Errand {}

  /// Goes to it with the shortcut of Shift and a letter, wherever the cursor is: then it has it.
  record Go(Spot at, KeyCode key) implements Errand {}

  /// Strikes a key in it, while it has the cursor.
  record Strike(Spot at, KeyCode key) implements Errand {}
}
