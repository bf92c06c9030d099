package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The page on which an account is opened.
final class SignUpForm extends VBox {

  SignUpForm(Page.SignUp page, Prompt<?> prompt, Answers answers) {
    super(6);
    var name = new TextField();
    var password = new PasswordField();
    var button = new Button("Sign up");
    name.setId("new-username");
    password.setId("new-password");
    button.setId("sign-up");
    button.getStyleClass().add("accent");
    Runnable signUp =
        () ->
            answers.give(
                prompt.ref(),
                Reply.of("sign-up")
                    .with("name", name.getText())
                    .with("password", password.getText()));
    name.setOnAction(_ -> signUp.run());
    password.setOnAction(_ -> signUp.run());
    button.setOnAction(_ -> signUp.run());
    getChildren().addAll(PageParts.title(page.title()), label(page.site(), "muted"));
    PageParts.complaint(page.message()).ifPresent(getChildren()::add);
    getChildren()
        .addAll(TypedForm.field("Username", name), SignInForm.field("Password", password), button);
    getStyleClass().add("page-column");
  }
}
