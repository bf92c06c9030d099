package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;

import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A page with fields whose text the page is told of when the person leaves a field, as `input`
/// events tell it.
abstract class TypedForm extends VBox implements Form {

  private final PromptRef prompt;
  private final Answers answers;
  private final Map<String, TextField> fields = new LinkedHashMap<>();
  private final Map<String, String> told = new LinkedHashMap<>();
  private final ChangeListener<Node> focusOwner = (_, left, owner) -> moved(left, owner);
  private @Nullable Node submit;

  TypedForm(PromptRef prompt, Answers answers) {
    super(6);
    this.prompt = prompt;
    this.answers = answers;
    getStyleClass().add("page-column");
    sceneProperty().addListener((_, before, scene) -> watchFocus(before, scene));
  }

  /// {@return a field of the page with its label}
  ///
  /// @param text what stands in it at first
  VBox typed(String name, String words, TextField control, String text) {
    fields.put(name, control);
    put(name, text);
    return field(words, control);
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

  /// Names the button that sends all fields by itself: going there tells nothing yet.
  void submitBy(Node button) {
    submit = button;
  }

  private void put(String name, String text) {
    told.put(name, text);
    var control = fields.get(name);
    if (control != null) {
      control.setText(text);
    }
  }

  @Override
  public void fill(Map<String, String> texts) {
    texts.forEach((name, text) -> {
      if (fields.containsKey(name)) {
        put(name, text);
      }
    });
  }

  /// Gives a reply once the page knows what stands in its fields.
  void give(PromptRef to, Reply reply) {
    fields.keySet().forEach(this::tell);
    answers.give(to, reply);
  }

  /// Gives a reply that says itself what stands in these fields.
  void send(Reply reply, String... with) {
    for (var name : with) {
      told.put(name, text(name));
    }
    give(prompt, reply);
  }

  /// Tells the page that a field has the cursor.
  void look(String name) {
    answers.give(prompt, Reply.of("focus").with("field", name));
  }

  String text(String name) {
    var control = fields.get(name);
    return control == null ? "" : control.getText();
  }

  private void tell(String name) {
    var text = text(name);
    if (!text.equals(told.put(name, text))) {
      answers.give(prompt, Reply.of("type").with("field", name).with("text", text));
    }
  }

  private void watchFocus(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(focusOwner);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(focusOwner);
    }
  }

  /// A page that is gone, or behind a sheet, is told nothing.
  private void moved(@Nullable Node left, @Nullable Node owner) {
    if (getScene() == null || isDisabled() || owner == null) {
      return;
    }
    for (var name : fields.keySet()) {
      if (fields.get(name) == left && owner != submit) {
        tell(name);
      }
    }
    focused(owner);
  }

  /// Hears where the cursor is now.
  abstract void focused(Node owner);
}
