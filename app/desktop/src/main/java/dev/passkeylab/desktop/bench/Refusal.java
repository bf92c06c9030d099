package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.paragraph;

import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.bench.ValueRefused;
import javafx.scene.control.Label;

/// Why a value was refused, in words under where it was given; nothing while none was.
final class Refusal {

  private final Label words = paragraph("", "caption", "danger-text");

  Refusal() {
    Parts.show(words, false);
  }

  Label node() {
    return words;
  }

  /// Gives a value to whoever takes it, and shows why it does not.
  ///
  /// @param what is given, as the words begin
  /// @return whether it was taken
  boolean unless(String what, Runnable give) {
    try {
      give.run();
      Parts.show(words, false);
      return true;
    } catch (ValueRefused e) {
      words.setText(what + " " + e.getMessage() + ".");
      Parts.show(words, true);
      return false;
    }
  }
}
