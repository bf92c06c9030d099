package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.paragraph;

import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.lab.bench.Differences;
import dev.passkeylab.lab.bench.Differences.Subject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The bench: sites, devices, browser and accounts, as they are set up or as they stand. What
/// differs from the scenario's file is marked.
public final class BenchPane extends VBox {

  /// How wide it wants to be.
  public static final double WIDTH = 300;

  private static final String LIVE =
      "The bench is that of the staged run: a live run has real browsers and devices. Ctrl+L"
          + " changes to the staged run.";
  private static final String OPENED =
      "The bench is that of the staged run: an opened trace is a record, and does not say what was"
          + " set up. Ctrl+L changes to the staged run.";

  private final Runs runs;
  private final LabSession session;
  private final Hand hand;
  private final BenchHead head;
  private final BenchCards cards;
  private final Toast toast;
  private final BenchFoot foot;
  private final ScrollPane scroll = new ScrollPane();
  private final Label why = paragraph("", "small", "muted", "bench-live");

  /// @param where asks for the file of an export, given the name that it might have
  /// @param writeBack writes what is set up into the scenario's text
  public BenchPane(Runs runs, Function<String, Optional<Path>> where, Runnable writeBack) {
    this.runs = runs;
    this.session = runs.staged();
    hand = new Hand(session);
    toast = new Toast(session::back);
    head = new BenchHead(session, hand);
    cards =
        new BenchCards(
            hand, toast, new Exporter(where, words -> toast.say(words, hand.snapshot())));
    foot = new BenchFoot(writeBack);
    scroll.setContent(cards);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("bench-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, why, scroll, toast, foot);
    getStyleClass().add("bench");
    setPrefWidth(WIDTH);
    setMinWidth(240);
    setMinHeight(0);
    hand.mode().subscribe(_ -> show());
    session.snapshot().subscribe(this::look);
    runs.shown().subscribe(_ -> turn());
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
  }

  /// Goes to the bench.
  public void focus() {
    head.focus();
  }

  /// Goes to a thing on the bench.
  void open(Subject subject) {
    cards.open(subject);
  }

  private void look() {
    show();
    toast.look(session.snapshot().get());
  }

  private void show() {
    var snapshot = session.snapshot().get();
    var differences = new Differences(snapshot.setUp().written(), snapshot.setUp().bench());
    head.show(snapshot.setUp());
    cards.show(snapshot, differences);
    foot.show(differences.all().size());
  }

  private void turn() {
    why.setText(
        switch (runs.shown().get()) {
          case STAGED -> "";
          case LIVE -> LIVE;
          case OPENED -> OPENED;
        });
    boolean recorded = runs.isRecorded();
    Parts.show(why, recorded);
    head.setDisable(recorded);
    scroll.setDisable(recorded);
    foot.setDisable(recorded);
  }

  /// Scrolls to what has the focus. What the pointer presses stays under it, or it would be
  /// released over something else.
  private void reveal(@Nullable Node focused) {
    if (focused == null || focused.isPressed() || !Parts.holds(cards, focused)) {
      return;
    }
    Parts.reveal(scroll, focused);
  }
}
