package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.bench.Differences;
import dev.passkeylab.lab.bench.Differences.Subject;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A thing on the bench in a frame. It says how much of it was edited, and brings it back.
abstract class Card extends Fold {

  private final Hand hand;
  private final Subject subject;
  private final Dot dot;
  private final Label count = label("", "small", "warning-text");
  private final Button back = new Button("Back to the file");
  private final HBox edited;

  /// @param owner what is named in front of its controls
  Card(Hand hand, Subject subject, Icon icon, String title, String owner, Node... beside) {
    this(hand, subject, icon, title, owner, new Dot(), beside);
  }

  private Card(
      Hand hand, Subject subject, Icon icon, String title, String owner, Dot dot, Node... beside) {
    super(row(6, icon.sized(14), dot), title, owner + ": card", beside);
    this.hand = hand;
    this.subject = subject;
    this.dot = dot;
    dot.managedProperty().bind(dot.visibleProperty());
    back.getStyleClass().addAll("bench-button");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setAccessibleText(owner + ": back to what the file says");
    back.setTooltip(new Tooltip("Back to what the file says"));
    back.setOnAction(_ -> toFile());
    HBox.setHgrow(count, Priority.ALWAYS);
    count.setMaxWidth(Double.MAX_VALUE);
    edited = row(6, count, back);
    edited.getStyleClass().add("edited-bar");
    body().getChildren().add(edited);
    getStyleClass().add("bench-card");
  }

  final Hand hand() {
    return hand;
  }

  private void toFile() {
    head().requestFocus();
    var written = hand.snapshot().setUp().written();
    hand.edit(bench -> new Differences(written, bench).back(subject));
  }

  /// Shows how much of the thing differs from the file.
  void mark(Differences differences) {
    int edits = differences.of(subject).size();
    var words = edits + (edits == 1 ? " edit" : " edits") + " not in the file";
    count.setText(words);
    dot.mark(edits == 0 ? Optional.empty() : Optional.of(words + "."));
    head().setAccessibleHelp(edits == 0 ? null : "Edited. " + words);
    Parts.show(edited, edits > 0);
  }

  /// {@return the heading of a group of controls}
  static Label heading(String words) {
    return label(words, "caption", "bench-heading", "muted");
  }
}
