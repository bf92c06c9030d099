package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page of a signed-in account, with the list in which its owner names, inspects and removes
/// passkeys.
final class HomeView extends VBox {

  private final Prompt<?> prompt;
  private final Answers answers;

  HomeView(Page.Home page, Prompt<?> prompt, Answers answers) {
    super(12);
    this.prompt = prompt;
    this.answers = answers;
    getChildren().add(PageParts.head(page.title(), page.account()));
    PageParts.praise(page.message()).ifPresent(getChildren()::add);
    getChildren().add(label("Passkeys", "strong"));
    if (page.passkeys().isEmpty()) {
      getChildren().add(none());
    }
    for (int i = 0; i < page.passkeys().size(); i++) {
      getChildren().add(passkey(page.passkeys().get(i), i + 1));
    }
    getChildren()
        .addAll(
            renamed("the account", "change-name", page.account(), Reply.of("change-name")),
            label("Recovery codes left: " + page.recoveryCodes(), "muted", "small"),
            PageParts.buttons(prompt, answers));
    getStyleClass().add("page-column");
  }

  private static HBox none() {
    var none = row(10, Icon.PASSKEY.node("muted-icon"), label("None yet."));
    none.getStyleClass().add("page-card");
    return none;
  }

  private VBox passkey(Page.Home.Row passkey, int number) {
    var reply = Reply.of("rename").with("passkey", passkey.label());
    var name =
        renamed("the passkey " + passkey.label(), "rename-" + number, passkey.label(), reply);
    var card =
        column(
            6,
            name,
            paragraph(passkey.detail(), "muted", "small"),
            row(
                8,
                button("Inspect", "inspect", passkey, number),
                button("Remove", "remove", passkey, number)));
    card.getStyleClass().add("page-card");
    return card;
  }

  /// A name that can be changed where it stands.
  ///
  /// @param what whose name it is
  private HBox renamed(String what, String id, String name, Reply reply) {
    var field = new TextField(name);
    field.setId("page-" + id);
    field.setAccessibleText("Name of " + what);
    Consumer<String> rename = to -> answers.give(prompt.ref(), reply.with("to", to));
    field.setOnAction(_ -> rename.accept(field.getText()));
    var button = new Button("Rename");
    button.setAccessibleText("Rename " + what);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> rename.accept(field.getText()));
    HBox.setHgrow(field, Priority.ALWAYS);
    return row(8, field, button);
  }

  private Button button(String words, String outcome, Page.Home.Row passkey, int number) {
    var button = new Button(words);
    button.setId("page-" + outcome + "-" + number);
    button.setAccessibleText(words + " the passkey " + passkey.label());
    button.setOnAction(
        _ -> answers.give(prompt.ref(), Reply.of(outcome).with("passkey", passkey.label())));
    return button;
  }
}
