package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Overlay;
import dev.passkeylab.desktop.session.Branching;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.scenario.Decision;
import dev.passkeylab.lab.trace.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What could have been answered at a decision, over the window: choose another outcome, and the
/// run goes on from there in another way.
public final class WhatIf extends Overlay {

  private static final double WIDTH = 270;
  private static final double MARGIN = 16;
  private static final double GAP = 4;
  private static final String SELECT = " Select a prompt in the trace, or its answer.";

  private final LabSession session;
  private final VBox head = column(1);
  private final VBox cards = column(6);
  private final List<Button> buttons = new ArrayList<>();
  private final VBox box;
  private Optional<Bounds> row = Optional.empty();

  public WhatIf(LabSession session) {
    this.session = session;
    cards.setPrefWidth(WIDTH);
    head.getStyleClass().add("answer-head");
    cards.getStyleClass().add("outcomes");
    var foot =
        paragraph(
            "Enter branches: a new run with the same seed and the same beginning. Back leads to"
                + " before it.",
            "muted",
            "caption");
    foot.getStyleClass().add("answer-foot");
    var scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    box = new VBox(head, scroll, foot);
    box.getStyleClass().addAll("answer-panel", "what-if");
    box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(box, Pos.CENTER);
    getStyleClass().add("palette-ground");
    getChildren().add(box);
    setId("what-if");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    prepare();
  }

  /// Shows what could have been answered at the decision that an entry belongs to.
  ///
  /// @param row where in the window the entry is told, to stand beside it; empty where it is not in
  ///   sight
  /// @param otherwise is told why there is nothing to show
  public void ask(
      Optional<Entry> chosen, Supplier<Optional<Bounds>> row, Consumer<String> otherwise) {
    if (chosen.isEmpty()) {
      otherwise.accept("No entry of the trace is selected." + SELECT);
      return;
    }
    int seq = chosen.get().seq();
    session.decision(
        seq,
        found ->
            found.ifPresentOrElse(
                it -> open(it, row.get()),
                () -> otherwise.accept("#" + seq + " is no decision of a person." + SELECT)));
  }

  /// Shows what could have been answered, and takes the keyboard.
  private void open(Decision decision, Optional<Bounds> row) {
    this.row = row;
    var open = decision.open();
    var ref = open.prompt().ref();
    head.getChildren()
        .setAll(
            label("What could have been answered here", "strong"),
            label(
                "#" + open.opened() + " " + ref.kind().title() + " · " + ref.actor(),
                "muted",
                "small"));
    buttons.clear();
    cards.getChildren().clear();
    open.prompt().outcomes().forEach(it -> add(it, decision));
    applyCss(); // new buttons are no part of the scene before
    open(buttons.getFirst());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    row.map(this::sceneToLocal).ifPresent(this::moveBeside);
  }

  /// Under the row, or over it where there is more room.
  private void moveBeside(Bounds row) {
    double lowest = getHeight() - MARGIN - box.getHeight();
    double under = row.getMaxY() + GAP;
    double over = row.getMinY() - GAP - box.getHeight();
    box.relocate(
        Math.max(MARGIN, row.getCenterX() - box.getWidth() / 2),
        Math.max(MARGIN, under <= lowest ? under : over));
  }

  private void add(Outcome outcome, Decision decision) {
    var card =
        new OutcomeCard(
            withoutKey(outcome), cards.widthProperty(), reply -> branch(decision, reply));
    if (Branching.given(decision).equals(outcome.id())) {
      card.note(Icon.CHECK, "given in this run");
      card.button().setAccessibleText(card.button().getAccessibleText() + ", given in this run");
    }
    buttons.add(card.button());
    cards.getChildren().add(card);
  }

  /// Its key means it where it stands open; here one chooses.
  private static Outcome withoutKey(Outcome outcome) {
    return new Outcome(outcome.id(), outcome.label(), outcome.consequence(), "", outcome.fields());
  }

  private void branch(Decision decision, Reply reply) {
    close();
    session.branch(decision, reply);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> {
        if (!(event.getTarget() instanceof Button button)) {
          return; // a field gives its own outcome
        }
        button.fire();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int at = buttons.indexOf(getScene().getFocusOwner());
    buttons.get(Math.floorMod(at + by, buttons.size())).requestFocus();
  }
}
