package dev.passkeylab.desktop.inspector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The line of a field. Where it is narrow, the note gives way to the value, and disappears before
/// it says less than a word.
final class FieldLine extends Pane {

  private static final double GAP = 8;

  /// What a text that is too long anyway gets before the note gets anything.
  private static final double OWN = 320;

  /// As much of bytes as tells one from another; the hex beside has all of them.
  private static final double OWN_OF_BYTES = 130;

  private static final double LEAST_NOTE = 44;

  private final Label name;
  private final Label value;
  private final Label note;
  private final Label length;
  private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper(this, "cut");
  private Kind kind = Kind.TEXT;

  /// What a value is, as far as its width goes.
  enum Kind {
    /// A number or a word, which is never cut.
    ATOM,
    TEXT,
    BYTES
  }

  FieldLine(Label name, Label value, Label note, Label length) {
    super(name, value, note, length);
    this.name = name;
    this.value = value;
    this.note = note;
    this.length = length;
  }

  /// Lays the line out for a value of this kind.
  void hold(Kind kind) {
    this.kind = kind;
    requestLayout();
  }

  /// {@return whether value or note do not stand there in full}
  ReadOnlyBooleanProperty cut() {
    return cut.getReadOnlyProperty();
  }

  @Override
  protected void layoutChildren() {
    double whole = width(value);
    double room = getWidth() - width(length) - GAP;
    double names = kind == Kind.ATOM ? Math.min(width(name), room - whole - GAP) : width(name);
    double left = Math.max(0, room - names - GAP);
    double own = Math.min(whole, own(whole, left));
    double noted = Math.min(width(note), left - own - (whole > 0 ? GAP : 0));
    boolean says = noted >= Math.min(LEAST_NOTE, width(note));
    double valued = Math.min(whole, says ? left - noted - GAP : left);
    note.setVisible(says);
    place(name, 0, names);
    place(value, names + GAP, valued);
    place(note, room - noted, says ? noted : 0);
    place(length, room + GAP, width(length));
    cut.set(valued < whole || !says || noted < width(note));
  }

  /// {@return what the value has before the note has anything}
  private double own(double whole, double left) {
    return switch (kind) {
      case BYTES -> Math.min(left, OWN_OF_BYTES);
      case ATOM, TEXT -> whole <= left ? whole : Math.min(left, OWN);
    };
  }

  private static double width(Label label) {
    return label.getText().isEmpty() ? 0 : Math.ceil(label.prefWidth(-1));
  }

  private void place(Label label, double x, double width) {
    double height = label.prefHeight(-1);
    double y = Math.round((getHeight() - height) / 2);
    label.resizeRelocate(Math.round(x), y, Math.max(0, width), height);
  }
}
