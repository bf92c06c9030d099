package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.Field;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A page with one form, drawn from the first outcome of its prompt: a field for everything that it
/// takes, a button that gives it, and the other ways out below.
final class OutcomeForm extends VBox {

  private record Entry(Field field, TextField control) {}

  private final List<Entry> entries = new ArrayList<>();

  OutcomeForm(Page page, String about, Prompt<?> prompt, Answers answers) {
    super(6);
    var outcome = prompt.outcomes().getFirst();
    getChildren().addAll(PageParts.title(page.title()), label(about, "muted"));
    PageParts.remark(page.message()).ifPresent(getChildren()::add);
    Runnable give = () -> answers.give(prompt.ref(), reply(outcome));
    for (var field : outcome.fields()) {
      var control = field.kind() == Field.Kind.SECRET ? new PasswordField() : new TextField();
      control.setId("page-" + field.name());
      control.setOnAction(_ -> give.run());
      entries.add(new Entry(field, control));
      getChildren().add(TypedForm.field(field.label(), control));
    }
    var button = new Button(outcome.label());
    button.setId("page-" + outcome.id());
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> give.run());
    getChildren().addAll(button, PageParts.links(prompt, answers, it -> it != outcome));
    getStyleClass().add("page-column");
  }

  private Reply reply(Outcome outcome) {
    var reply = Reply.of(outcome.id());
    for (var entry : entries) {
      reply = reply.with(entry.field().name(), entry.control().getText());
    }
    return reply;
  }
}
