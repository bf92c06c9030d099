package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Segments;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.run.Alteration;
import dev.passkeylab.lab.run.Alteration.Edit;
import dev.passkeylab.lab.run.WireAct;
import dev.passkeylab.lab.scenario.Words;
import dev.passkeylab.lab.tamper.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What is done to messages between page and site: the next one altered, or one sent again.
final class WireCard extends Fold {

  private static final int MOST = 1 << 20;

  private final Hand hand;
  private final TextField rule = text("wire: check", "signature");
  private final TextField path = text("wire: path", "response.signature");
  private final ChoiceBox<String> edit = choice("wire: edit", List.of("flip", "set", "truncate"));
  private final TextField value = text("wire: value", "0");
  private final CheckBox sign = new CheckBox("Sign again");
  private final Property<Ceremony> ceremony =
      new SimpleObjectProperty<>(this, "ceremony", Ceremony.AUTHENTICATION);
  private final Property<WireAct.When> when =
      new SimpleObjectProperty<>(this, "when", WireAct.When.NOW);
  private final Label problem = paragraph("", "caption", "danger-text");

  WireCard(Hand hand) {
    super(Icon.PULSE.sized(14), "On the wire", "wire: card");
    this.hand = hand;
    sign.setAccessibleText("wire: sign again");
    // more than a list has room for
    rule.setTooltip(new Tooltip("One of " + String.join(", ", Rule.ids())));
    rule.getTooltip().setWrapText(true);
    rule.getTooltip().setMaxWidth(420);
    Parts.show(problem, false);
    body()
        .getChildren()
        .addAll(
            paragraph("Done once, between page and site, and written down.", "small", "muted"),
            Card.heading("Alter the next response"),
            line("So that it fails", rule),
            sign,
            end(Buttons.words("Break the check", "Tamper by check", () -> tamper(this::byRule))),
            line("Or at a path", path),
            line("Edit", edit),
            line("By", value),
            problem,
            end(Buttons.words("Alter the path", "Tamper by path", () -> tamper(this::byPath))),
            Card.heading("Send a response again"),
            line("Newest of", segments(Ceremony.class, ceremony, "wire-ceremony", Ceremony::id)),
            line("When", segments(WireAct.When.class, when, "wire-when", WireAct.When::id)),
            end(Buttons.words("Send again", "Replay", this::replay)));
    getStyleClass().add("bench-card");
    say("tamper, replay");
  }

  private static HBox line(String name, Node control) {
    var line = row(6, label(name, "small"), spacer(), control);
    line.getStyleClass().add("setting-row");
    return line;
  }

  private static HBox end(Control control) {
    return row(0, spacer(), control);
  }

  private static <T extends Enum<T>> Segments<T> segments(
      Class<T> kind, Property<T> chosen, String id, Function<T, String> words) {
    var segments =
        new Segments<>(kind, chosen, id, words, it -> "wire: send again " + words.apply(it));
    segments.getStyleClass().add("small-segments");
    return segments;
  }

  private static ChoiceBox<String> choice(String name, List<String> words) {
    var box = new ChoiceBox<String>();
    box.getItems().setAll(words);
    box.getSelectionModel().selectFirst();
    box.setAccessibleText(name);
    box.getStyleClass().add("bench-control");
    return box;
  }

  private static TextField text(String name, String prompt) {
    var field = new TextField();
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    field.getStyleClass().add("bench-control");
    return field;
  }

  private Alteration byRule() {
    var wanted = rule.getText().strip();
    if (!Rule.ids().contains(wanted)) {
      throw new IllegalArgumentException(
          "There is no check '%s'%s.".formatted(wanted, Words.didYouMean(wanted, Rule.ids())));
    }
    return new Alteration.ByRule(wanted, sign.isSelected());
  }

  private Alteration byPath() {
    var wanted = path.getText().strip();
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("A path is needed, such as response.signature.");
    }
    return new Alteration.ByPath(wanted, edit(), sign.isSelected());
  }

  private Edit edit() {
    return switch (edit.getValue()) {
      case "flip" -> new Edit.Flip(number());
      case "truncate" -> new Edit.Truncate(number());
      default -> new Edit.Set(value.getText());
    };
  }

  private int number() {
    var text = value.getText().strip();
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > MOST) {
      throw new IllegalArgumentException("%s needs a number from 0.".formatted(edit.getValue()));
    }
    return Integer.parseInt(text);
  }

  private void tamper(Supplier<Alteration> alteration) {
    try {
      Parts.show(problem, false);
      hand.act(new WireAct.Tamper(alteration.get()));
    } catch (IllegalArgumentException e) {
      problem.setText(e.getMessage());
      Parts.show(problem, true);
    }
  }

  private void replay() {
    hand.act(new WireAct.Replay(ceremony.getValue().id(), when.getValue()));
  }
}
