package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.lab.bench.ValueRefused;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Asks for a name, a password and the place that they are for, and adds them.
final class AddForm extends VBox {

  private final TextField name = field("Name");
  private final TextField password = field("Password");
  private final ChoiceBox<String> place = new ChoiceBox<>();
  private final Refusal refusal = new Refusal();
  private final Added added;

  /// Takes what is to be added; it may refuse with a [ValueRefused].
  interface Added {
    void add(String place, String name, String password);
  }

  /// @param what is added, in words
  AddForm(String what, Added added) {
    super(4);
    this.added = added;
    name.setAccessibleText("New " + what + ": name");
    password.setAccessibleText("New " + what + ": password");
    place.setAccessibleText("New " + what + ": at");
    place.getStyleClass().add("bench-control");
    place.setMaxWidth(Double.MAX_VALUE);
    name.setOnAction(_ -> add());
    password.setOnAction(_ -> add());
    var add = Buttons.words("Add", "Add " + what, this::add);
    add.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(place, Priority.ALWAYS);
    getChildren().addAll(row(4, name, password), row(4, place, add), refusal.node());
    getStyleClass().add("add-form");
  }

  private static TextField field(String prompt) {
    var field = new TextField();
    field.setPromptText(prompt);
    field.getStyleClass().add("bench-control");
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  /// Offers these places.
  void offer(List<String> places) {
    if (!place.getItems().equals(places)) {
      place.getItems().setAll(places);
      place.getSelectionModel().selectFirst();
    }
  }

  private void add() {
    if (refusal.unless(
        "It", () -> added.add(place.getValue(), name.getText().strip(), password.getText()))) {
      name.clear();
      password.clear();
    }
  }
}
