package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;

import dev.passkeylab.desktop.look.Times;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the person may do, drawn from the prompt's own list of outcomes: it knows no kind of
/// prompt.
final class AnswerPanel extends VBox {

  private static final String QUESTION = "What does the person do?";

  private record Keyed(Outcome outcome, Button button) {}

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Answers answers;
  private final VBox cards = column(6);
  private final List<Keyed> keys = new ArrayList<>();
  private Moment.@Nullable Open shown;

  AnswerPanel(Answers answers) {
    this.answers = answers;
    cards.getStyleClass().add("outcomes");
    getStyleClass().add("answer-panel");
    setId("answer-panel");
    setAccessibleText(QUESTION);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Lists the outcomes of `open`; what has been entered stays while the prompt stays.
  void show(Moment.Open open, Snapshot snapshot) {
    if (open.equals(shown)) {
      return;
    }
    shown = open;
    var prompt = open.prompt();
    keys.clear();
    cards.getChildren().clear();
    for (var outcome : prompt.outcomes()) {
      var card =
          new OutcomeCard(outcome, widthProperty(), reply -> answers.give(prompt.ref(), reply));
      cards.getChildren().add(card);
      keys.add(new Keyed(outcome, card.button()));
    }
    getChildren().setAll(head(open), scroll(), foot(open, snapshot));
  }

  /// Takes less room where there is little.
  void shorten(boolean narrow) {
    pseudoClassStateChanged(NARROW, narrow);
  }

  /// Puts the keyboard focus on the first outcome.
  void focus() {
    applyCss(); // new buttons are no part of the scene before
    keys.stream().findFirst().ifPresent(key -> key.button().requestFocus());
  }

  private static VBox head(Moment.Open open) {
    var ref = open.prompt().ref();
    var about = ref.kind().title() + " · " + ref.actor() + ", " + ref.subject();
    var line = label(about, "muted", "small");
    line.setTooltip(new Tooltip(about));
    var head = column(0, label(QUESTION, "strong"), line);
    head.getStyleClass().add("answer-head");
    return head;
  }

  private ScrollPane scroll() {
    var scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private static VBox foot(Moment.Open open, Snapshot snapshot) {
    int count = open.prompt().outcomes().size();
    var deadline = open.deadline();
    var words =
        (count == 1 ? "1 outcome. " : count + " outcomes. ")
            + (deadline == null
                ? "Waits for ever."
                : "Times out at " + Times.clock(snapshot.since(deadline)) + ".");
    var line = ScenarioLine.of(open.prompt().ref());
    var foot =
        column(
            0,
            paragraph(words + " In scenario files:", "muted", "caption"),
            label(line, "mono", "muted", "caption"));
    foot.getStyleClass().add("answer-foot");
    return foot;
  }

  /// Keys mean answers only while the panel has the focus, and letters only where nobody types.
  private void pressed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    boolean own = event.getTarget() instanceof Button && event.getCode() == KeyCode.ENTER;
    if (own) {
      ((Button) event.getTarget()).fire();
      event.consume();
      return;
    }
    for (var key : keys) {
      if (matches(key.outcome().key(), event.getCode())
          && !(typing && event.getCode() != KeyCode.ESCAPE)) {
        event.consume();
        key.button().fire();
        return;
      }
    }
  }

  private static boolean matches(String key, KeyCode code) {
    return !key.isEmpty()
        && switch (code) {
          case ESCAPE -> key.equals("Esc");
          case ENTER -> key.equals("Enter");
          default -> key.toUpperCase(Locale.ROOT).equals(code.getName().toUpperCase(Locale.ROOT));
        };
  }
}
