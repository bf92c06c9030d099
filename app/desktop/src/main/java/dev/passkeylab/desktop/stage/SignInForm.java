package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sign-in page with its two fields. Putting the cursor into a field is an act of the person,
/// like signing in.
final class SignInForm extends VBox {

  private static final String USE_PASSKEY = "use-passkey";
  private static final String SIGN_IN = "sign-in";
  private static final String NEXT = "next";

  private final TextField name = new TextField();
  private final PasswordField password = new PasswordField();
  private final PromptRef prompt;
  private final Answers answers;
  private final ChangeListener<Node> focusOwner = (_, _, owner) -> focused(owner);
  private final boolean nameFirst;
  private boolean listOpen;

  SignInForm(Page.SignIn page, Prompt<?> prompt, Answers answers) {
    super(6);
    this.prompt = prompt.ref();
    this.answers = answers;
    this.nameFirst = page.nameFirst();
    name.setId("username");
    password.setId("password");
    name.setOnAction(_ -> signIn());
    password.setOnAction(_ -> signIn());
    getChildren().addAll(PageParts.title(page.title()), label(page.site(), "muted"));
    PageParts.complaint(page.message()).ifPresent(getChildren()::add);
    name.setText(page.name());
    getChildren().add(field("Username", name));
    if (has(prompt, SIGN_IN)) {
      getChildren().add(field("Password", password));
    }
    getChildren().addAll(buttons(prompt), links(prompt));
    getStyleClass().add("page-column");
    sceneProperty().addListener((_, before, scene) -> watchFocus(before, scene));
    name.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed());
  }

  /// {@return the field that autofill hangs under}
  TextField name() {
    return name;
  }

  /// Shows what stands in the fields without the window's doing: a scenario typed it, or the
  /// browser filled it in.
  void fill(Map<String, String> texts) {
    Optional.ofNullable(texts.get("username")).ifPresent(name::setText);
    Optional.ofNullable(texts.get("password")).ifPresent(password::setText);
  }

  /// Says whether the autofill list is open, so that a click in the field does not ask for it
  /// twice.
  void listOpen(boolean open) {
    listOpen = open;
  }

  private static boolean has(Prompt<?> prompt, String outcome) {
    return prompt.outcomes().stream().anyMatch(it -> it.id().equals(outcome));
  }

  private HBox buttons(Prompt<?> prompt) {
    var buttons = row(8);
    if (has(prompt, SIGN_IN) || has(prompt, NEXT)) {
      buttons.getChildren().add(button(has(prompt, NEXT) ? "Next" : "Sign in"));
    }
    prompt.outcomes().stream()
        .filter(outcome -> outcome.id().equals(USE_PASSKEY))
        .map(outcome -> PageParts.button(prompt, outcome, answers))
        .forEach(button -> {
          button.setGraphic(Icon.PASSKEY.node());
          buttons.getChildren().add(button);
        });
    return buttons;
  }

  private FlowPane links(Prompt<?> prompt) {
    return PageParts.links(prompt, answers, it -> !it.id().equals(USE_PASSKEY));
  }

  private Button button(String words) {
    var button = new Button(words);
    button.setId("sign-in");
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> signIn());
    return button;
  }

  /// Sends what the page has fields for.
  private void signIn() {
    var reply =
        nameFirst
            ? Reply.of(NEXT).with("name", name.getText())
            : Reply.of(SIGN_IN).with("name", name.getText()).with("password", password.getText());
    answers.give(prompt, reply);
  }

  private void watchFocus(Scene before, Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(focusOwner);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(focusOwner);
    }
  }

  private void focused(Node owner) {
    if (!listOpen && owner == name) {
      focus("username");
    } else if (!listOpen && owner == password) {
      focus("password");
    }
  }

  /// A click into the field that has the cursor already asks for the list again.
  private void pressed() {
    if (!listOpen && name.isFocused()) {
      focus("username");
    }
  }

  private void focus(String field) {
    answers.give(prompt, Reply.of("focus").with("field", field));
  }

  static VBox field(String words, TextField field) {
    var label = new Label(words);
    label.getStyleClass().add("strong");
    label.setLabelFor(field);
    field.setAccessibleText(words);
    var column = column(4, label, field);
    column.getStyleClass().add("page-field");
    return column;
  }
}
