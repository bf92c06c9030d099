package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.key;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.Field;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// One way in which a prompt can end, as a control: what is entered with it, and a button that does
/// it.
final class OutcomeCard extends VBox {

  private static final double ROOMY = 272;
  private static final double AROUND = 66;
  private static final double AROUND_AND_KEY = 114;

  private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
  private final Button button = new Button();
  private final VBox said = column(1);

  /// A card that stands in as much room as a roomy answer panel has.
  OutcomeCard(Outcome outcome, Consumer<Reply> answer) {
    this(outcome, new ReadOnlyDoubleWrapper(ROOMY), answer);
  }

  /// @param width of what the cards stand in
  OutcomeCard(Outcome outcome, ReadOnlyDoubleProperty width, Consumer<Reply> answer) {
    super(6);
    button.setId("answer-" + outcome.id());
    button.setText(outcome.label());
    button.setGraphic(face(outcome, width));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(outcome.label() + ": " + outcome.consequence());
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().setAll("outcome");
    button.setOnAction(_ -> answer.accept(reply(outcome)));
    getChildren().add(button);
    setAccessibleText(outcome.label());
    outcome.fields().forEach(field -> getChildren().add(line(outcome, field)));
    getStyleClass().add(outcome.fields().isEmpty() ? "outcome-plain" : "outcome-card");
  }

  /// {@return the button that does it}
  Button button() {
    return button;
  }

  private Reply reply(Outcome outcome) {
    var reply = Reply.of(outcome.id());
    for (var value : values.entrySet()) {
      reply = reply.with(value.getKey(), value.getValue().get());
    }
    return reply;
  }

  /// Says something more of it, on the button under its words.
  void note(Icon icon, String words) {
    var note = label(words, "success-text", "caption");
    note.setGraphic(icon.sized(11, "success-icon"));
    said.getChildren().add(note);
  }

  private HBox face(Outcome outcome, ReadOnlyDoubleProperty panel) {
    var width = panel.subtract(outcome.key().isEmpty() ? AROUND : AROUND_AND_KEY);
    said.getChildren()
        .addAll(
            text(outcome.label(), width, "text-default"),
            text(outcome.consequence(), width, "text-small"));
    var face = row(8, said, spacer());
    if (!outcome.key().isEmpty()) {
      face.getChildren().add(key(outcome.key()));
    }
    return face;
  }

  /// A width to wrap at, since a button does not ask its face how high it is at which width.
  private static Text text(String words, ObservableValue<Number> width, String style) {
    var text = new Text(words);
    text.wrappingWidthProperty().bind(width);
    text.getStyleClass().add(style);
    return text;
  }

  private Node line(Outcome outcome, Field field) {
    var control = control(field);
    control.setId("answer-" + outcome.id() + "-" + field.name());
    control.setAccessibleText(outcome.label() + ": " + field.label());
    control.setMaxWidth(Double.MAX_VALUE);
    var label = label(field.label(), "muted", "caption");
    label.setLabelFor(control);
    label.setMinWidth(36);
    HBox.setHgrow(control, Priority.ALWAYS);
    var line = row(6, label, control);
    line.getStyleClass().add("outcome-field");
    return line;
  }

  private Control control(Field field) {
    return switch (field.kind()) {
      case TEXT -> text(field, new TextField());
      case SECRET -> text(field, new PasswordField());
      case CHOICE -> choice(field);
    };
  }

  private TextField text(Field field, TextField control) {
    values.put(field.name(), control::getText);
    control.setOnAction(_ -> button.fire());
    return control;
  }

  private ChoiceBox<String> choice(Field field) {
    var control = new ChoiceBox<String>();
    control.getItems().setAll(field.choices());
    control.getSelectionModel().selectFirst();
    values.put(field.name(), control::getValue);
    return control;
  }
}
