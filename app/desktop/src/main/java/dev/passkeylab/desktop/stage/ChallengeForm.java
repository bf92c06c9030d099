package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

/// The page that asks for a password or a code, and for the name where it has forgotten that.
final class ChallengeForm extends TypedForm {

  private static final String ENTER = "enter";

  private final String factor;

  ChallengeForm(Page.Challenge page, Prompt<?> prompt, Answers answers) {
    super(prompt.ref(), answers);
    this.factor = page.factor().id();
    getChildren().addAll(PageParts.title(page.title()), label(page.name(), "muted"));
    PageParts.remark(page.message()).ifPresent(getChildren()::add);
    if (page.name().isEmpty()) {
      add("username", "Username", new TextField());
    }
    boolean hides = page.factor() == Factor.PASSWORD;
    add(factor, page.factor().label(), hides ? new PasswordField() : new TextField());
    prompt.outcomes().stream()
        .filter(it -> it.id().equals(ENTER))
        .map(it -> new Button(it.label()))
        .forEach(this::addButton);
    getChildren().add(PageParts.links(prompt, this::give, _ -> true));
  }

  private void add(String name, String words, TextField control) {
    control.setId("page-" + name);
    control.setOnAction(_ -> enter());
    getChildren().add(typed(name, words, control, ""));
  }

  private void addButton(Button button) {
    button.setId("page-" + ENTER);
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> enter());
    submitBy(button);
    getChildren().add(button);
  }

  private void enter() {
    send(Reply.of(ENTER).with(factor, text(factor)), factor);
  }

  @Override
  void focused(Node owner) {
    // the page does nothing about it
  }
}
