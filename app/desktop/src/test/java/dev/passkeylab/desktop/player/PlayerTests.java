package dev.passkeylab.desktop.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The player does what a person can do, and not what a person cannot.
@ExtendWith(ApplicationExtension.class)
class PlayerTests {

  private final List<String> pressed = new ArrayList<>();
  private Player player;
  private Stage stage;

  @Start
  void start(Stage shared) {
    // the shared one belongs to whoever opened the lab in it
    stage = new Stage();
    this.player = new Player(() -> {});
    stage.setScene(new Scene(new Pane(), 300, 200));
    stage.show();
  }

  @AfterEach
  void close() {
    new FxRobot().interact(stage::hide);
  }

  private void show(Node node) {
    new FxRobot().interact(() -> stage.getScene().setRoot(new StackPane(node)));
  }

  private Button button(String words) {
    var button = new Button(words);
    button.setOnAction(_ -> pressed.add(words));
    return button;
  }

  private void press(String name) {
    player.does(new Errand.Press(Spot.button(name)));
  }

  @Test
  void pressesAButton() {
    show(new VBox(button("One"), button("Two")));
    press("Two");
    assertThat(pressed).containsExactly("Two");
  }

  @Test
  void saysWhatIsThereInstead() {
    show(new VBox(button("One"), button("Two")));
    assertThatThrownBy(() -> press("Three"))
        .isInstanceOf(MissingControl.class)
        .hasMessage("the button 'Three' is not there; there is ['One', 'Two']");
  }

  @Test
  void doesNotGuessWhichOfTwo() {
    show(new VBox(button("One"), button("One")));
    assertThatThrownBy(() -> press("One")).hasMessage("there are 2 of the button 'One'");
  }

  @Test
  void tellsTwoApartByWhatTheyArePartOf() {
    var left = new VBox(button("One"));
    left.setAccessibleText("Left");
    show(new VBox(left, button("One")));
    player.does(new Errand.Press(Spot.button("One").in("Left")));
    assertThat(pressed).hasSize(1);
  }

  @Test
  void pressesNothingThatIsOff() {
    var off = button("One");
    off.setDisable(true);
    show(off);
    assertThatThrownBy(() -> press("One")).hasMessageContaining("is not there");
  }

  @Test
  void pressesNothingThroughSomethingElse() {
    show(new StackPane(button("One"), button("Over everything that is below")));
    assertThatThrownBy(() -> press("One")).hasMessageContaining("is covered by");
  }

  @Test
  void scrollsToWhatIsOutOfSight() {
    var many = IntStream.range(0, 30).mapToObj(it -> button("No. " + it)).toArray(Node[]::new);
    show(new ScrollPane(new VBox(many)));
    press("No. 29");
    press("No. 0");
    press("No. 15");
    assertThat(pressed).containsExactly("No. 29", "No. 0", "No. 15");
  }

  @Test
  void writesInsteadOfWhatStandsThere() {
    var field = new TextField("before");
    field.setAccessibleText("Name");
    show(field);
    player.does(new Errand.Fill(Spot.field("Name"), "ada@example.test"));
    assertThat(field.getText()).isEqualTo("ada@example.test");
  }

  @Test
  void choosesAnEntry() {
    var choice = new ChoiceBox<String>();
    choice.getItems().setAll("red", "green");
    choice.setAccessibleText("Colour");
    show(choice);
    player.does(new Errand.Pick(Spot.choice("Colour"), "green"));
    assertThat(choice.getValue()).isEqualTo("green");
  }

  @Test
  void strikesNoKeyWithoutTheCursor() {
    var field = new TextField();
    field.setAccessibleText("Name");
    show(new VBox(button("One"), field));
    press("One");
    assertThatThrownBy(() -> player.does(new Errand.Strike(Spot.field("Name"), KeyCode.ENTER)))
        .hasMessage("the field 'Name' has not the cursor");
  }

  @Test
  void aKeyMustLeadToWhatItIsTheKeyOf() {
    var field = new TextField();
    field.setAccessibleText("Name");
    show(new VBox(button("One"), field));
    press("One");
    var go = new Errand.Go(Spot.field("Name"), KeyCode.E);
    assertThatThrownBy(() -> player.does(go)).hasMessage("the field 'Name' has not the cursor");
    var key = KeyCombination.valueOf("Shortcut+Shift+E");
    new FxRobot().interact(() -> stage.getScene().getAccelerators().put(key, field::requestFocus));
    player.does(go);
    assertThat(field.isFocused()).isTrue();
  }
}
