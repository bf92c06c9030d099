package dev.passkeylab.desktop.toolbar;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.desktop.look.Overlay;
import dev.passkeylab.lab.run.Act;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What can be done to the run apart from the person in it: letting time go by, and writing a note
/// into its trace. Hangs under the clock.
public final class TimeCard extends Overlay {

  private static final double WIDTH = 372;
  private static final String EXAMPLES = "90s, 5m, 1h, 1d or PT90S";

  private final Consumer<Act> act;
  private final TextField span = new TextField();
  private final TextField note = new TextField();
  private final Label trouble = paragraph("", "danger-text", "small");
  private final VBox card = new VBox(8);

  /// @param act does by hand what is asked for
  public TimeCard(Consumer<Act> act) {
    this.act = act;
    name(span, "advance-span", "Time to advance by", EXAMPLES);
    name(note, "note-text", "Note", "What whoever reads the trace should know");
    span.setOnAction(_ -> advance());
    span.textProperty().subscribe(() -> say(""));
    note.setOnAction(_ -> write());
    trouble.setId("advance-trouble");
    say("");
    card.getStyleClass().add("card");
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    card.getChildren()
        .addAll(
            label("Advance time by", "strong"),
            row(
                4,
                preset("1 s", "PT1S"),
                preset("1 min", "PT1M"),
                preset("5 min", "PT5M"),
                preset("1 h", "PT1H"),
                preset("1 day", "P1D")),
            row(6, span, button("Advance", "Advance time by what is typed", this::advance)),
            label("Or " + EXAMPLES, "muted", "small"),
            trouble,
            label("Note", "strong"),
            row(6, note, button("Add", "Add the note to the trace", this::write)));
    prepare();
    StackPane.setAlignment(card, Pos.TOP_LEFT);
    getChildren().add(card);
  }

  /// Asks how far time should go on, under `clock`.
  public void advance(Node clock) {
    hang(clock);
    open(span);
  }

  /// Asks for a note, under `clock`.
  public void note(Node clock) {
    hang(clock);
    open(note);
  }

  private void hang(Node clock) {
    var at = clock.localToScene(0, clock.getLayoutBounds().getHeight() + 6);
    double most = Math.max(0, getScene().getWidth() - WIDTH - 8);
    StackPane.setMargin(card, new Insets(at.getY(), 0, 0, Math.clamp(at.getX(), 0, most)));
  }

  private void advance() {
    TimeSpan.read(span.getText())
        .ifPresentOrElse(
            this::advance, () -> say("This is no time to go on by. Write " + EXAMPLES + "."));
  }

  private void advance(Duration by) {
    span.clear();
    close();
    act.accept(new Act.Advance(by));
  }

  private void write() {
    var words = note.getText().strip();
    if (!words.isEmpty()) {
      note.clear();
      close();
      act.accept(new Act.Note(words));
    }
  }

  private void say(String words) {
    trouble.setText(words);
    span.setAccessibleHelp(words);
    show(trouble, !words.isEmpty());
  }

  private Button preset(String words, String iso) {
    return button(words, "Advance time by " + words, () -> advance(Duration.parse(iso)));
  }

  private static Button button(String words, String name, Runnable action) {
    var button = new Button(words);
    button.setAccessibleText(name);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("notice-button");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static void name(TextField field, String id, String name, String example) {
    field.setId(id);
    field.setAccessibleText(name);
    field.setPromptText(example);
    HBox.setHgrow(field, Priority.ALWAYS);
  }
}
