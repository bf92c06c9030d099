package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.trace.WhyNoPasskey;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;

/// The sign-in page with its two fields. Putting the cursor into a field is an act of the person,
/// like signing in.
final class SignInForm extends TypedForm {

  private static final String USE_PASSKEY = "use-passkey";
  private static final String SIGN_IN = "sign-in";
  private static final String NEXT = "next";
  private static final String USERNAME = "username";
  private static final String PASSWORD = "password";

  private final TextField name = new TextField();
  private final PasswordField password = new PasswordField();
  private final Label why = paragraph("", "caption", "lab-remark");
  private final boolean nameFirst;
  private boolean listOpen;

  SignInForm(Page.SignIn page, Prompt<?> prompt, Answers answers) {
    super(prompt.ref(), answers);
    this.nameFirst = page.nameFirst();
    name.setId(USERNAME);
    password.setId(PASSWORD);
    why.setId("why-no-passkey");
    name.setOnAction(_ -> signIn());
    password.setOnAction(_ -> signIn());
    getChildren().addAll(PageParts.title(page.title()), label(page.site(), "muted"));
    PageParts.complaint(page.message()).ifPresent(getChildren()::add);
    var field = typed(USERNAME, "Username", name, page.name());
    if (page.script().has(PageSwitch.NAME_FIELD, "shown")) {
      getChildren().add(field);
    }
    getChildren().add(why);
    show(why, false);
    if (has(prompt, SIGN_IN)) {
      getChildren().add(typed(PASSWORD, "Password", password, ""));
    }
    getChildren().addAll(buttons(prompt), links(prompt));
    name.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed());
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// {@return the field that autofill hangs under}
  TextField name() {
    return name;
  }

  /// Says whether the autofill list is open, so that a click in the field does not ask for it
  /// twice.
  void listOpen(boolean open) {
    listOpen = open;
  }

  /// Says below the field why nothing is offered there.
  void explain(Optional<WhyNoPasskey> reason) {
    why.setText(reason.map(it -> "Nothing is offered here: " + Reasons.of(it) + ".").orElse(""));
    show(why, reason.isPresent());
  }

  private static boolean has(Prompt<?> prompt, String outcome) {
    return prompt.outcomes().stream().anyMatch(it -> it.id().equals(outcome));
  }

  private FlowPane buttons(Prompt<?> prompt) {
    var buttons = new FlowPane(8, 8);
    if (has(prompt, SIGN_IN) || has(prompt, NEXT)) {
      buttons.getChildren().add(button(has(prompt, NEXT) ? "Next" : "Sign in"));
    }
    prompt.outcomes().stream()
        .filter(outcome -> outcome.id().equals(USE_PASSKEY))
        .map(outcome -> PageParts.button(prompt, outcome, this::give))
        .forEach(button -> {
          button.setGraphic(Icon.PASSKEY.node());
          buttons.getChildren().add(button);
        });
    return buttons;
  }

  private FlowPane links(Prompt<?> prompt) {
    return PageParts.links(prompt, this::give, it -> !it.id().equals(USE_PASSKEY));
  }

  private Button button(String words) {
    var button = new Button(words);
    button.setId("sign-in");
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> signIn());
    submitBy(button);
    return button;
  }

  /// Sends what the page has fields for.
  private void signIn() {
    if (nameFirst) {
      send(Reply.of(NEXT).with("name", name.getText()), USERNAME);
    } else {
      var reply = Reply.of(SIGN_IN).with("name", name.getText());
      send(reply.with(PASSWORD, password.getText()), USERNAME, PASSWORD);
    }
  }

  @Override
  void focused(Node owner) {
    if (!listOpen && owner == name) {
      look(USERNAME);
    } else if (!listOpen && owner == password) {
      look(PASSWORD);
    }
  }

  /// A click into the field that has the cursor already asks for the list again.
  private void pressed() {
    if (!listOpen && name.isFocused()) {
      look(USERNAME);
    }
  }

  private void pressed(KeyEvent event) {
    if (!listOpen && event.getCode() == KeyCode.DOWN) {
      event.consume();
      look(USERNAME);
    }
  }
}
