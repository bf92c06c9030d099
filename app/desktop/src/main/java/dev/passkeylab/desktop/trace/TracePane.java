package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.Newest;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Entry;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The trace of the run that is shown: what happened, in order, and where a staged run stands.
/// Hovering previews an entry, clicking looks at it.
public final class TracePane extends VBox {

  private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");

  private final Runs runs;
  private final ListView<TraceRow> list = new ListView<>();
  private final ObservableList<TraceRow> staged = FXCollections.observableArrayList();
  private final Newest<TraceRow> live = new Newest<>(LiveRun.MOST_ENTRIES);
  private final Label nothing = paragraph("", "muted", "centred");
  private final Label count = label("", "muted", "small");
  private final HBox heading = header("Trace", count, spacer());
  private final Selection selection;
  private boolean following;
  private boolean grown;

  public TracePane(Runs runs, Selection selection) {
    this.runs = runs;
    this.selection = selection;
    list.setId("trace");
    list.setAccessibleText("Trace");
    list.setFixedCellSize(24);
    list.setPlaceholder(nothing);
    list.setCellFactory(_ -> new TraceCell(selection));
    list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chose(row));
    VBox.setVgrow(list, Priority.ALWAYS);
    setMinHeight(0);
    getStyleClass().add("trace-pane");
    getChildren().addAll(heading, Columns.head(), list);
    runs.staged().snapshot().addListener((_, _, _) -> drawWhereShown(Runs.Kind.STAGED));
    runs.live().trace().addListener(this::happened);
    runs.live().state().subscribe(this::invite);
    runs.shown().addListener((_, _, _) -> draw());
    selection.chosen().addListener((_, _, entry) -> mark(entry));
    selection.pinned().addListener((_, _, _) -> drawWhereShown(Runs.Kind.LIVE));
    draw();
  }

  /// {@return the region's header, which a tab in its place makes needless}
  public HBox heading() {
    return heading;
  }

  /// Puts the keyboard focus on the list.
  public void focus() {
    list.requestFocus();
  }

  private void happened(Change<? extends Entry> change) {
    following(() -> {
      while (change.next()) {
        if (change.wasAdded()) {
          live.append(change.getAddedSubList().stream().map(TraceRows::live).toList());
        } else if (change.getList().isEmpty()) {
          live.clear();
        }
      }
    });
    drawWhereShown(Runs.Kind.LIVE);
  }

  private void drawWhereShown(Runs.Kind changed) {
    if (changed == runs.shown().get()) {
      draw();
    }
  }

  private void draw() {
    following(() -> {
      selection.turn(runs.isLive());
      pseudoClassStateChanged(LIVE, runs.isLive());
      switch (runs.shown().get()) {
        case STAGED -> drawStaged();
        case LIVE -> drawLive();
      }
      mark(selection.chosen().get());
    });
    requestLayout();
  }

  /// Does `work`, in which the list chooses for itself and nobody else does.
  private void following(Runnable work) {
    boolean before = following;
    following = true;
    work.run();
    following = before;
  }

  private void drawStaged() {
    var snapshot = runs.staged().snapshot().get();
    staged.setAll(TraceRows.of(snapshot));
    show(staged);
    int entries = snapshot.trace().size();
    count.setText(entries == 1 ? "1 entry" : entries + " entries");
    selection.follow(snapshot.trace());
    grown = true;
  }

  private void drawLive() {
    show(live);
    count.setText(runs.live().counted());
    selection.followNewest(runs.live().trace());
    grown |= !selection.pinned().get();
  }

  private void show(ObservableList<TraceRow> rows) {
    if (list.getItems() != rows) {
      list.setItems(rows);
    }
  }

  private void invite(LiveState state) {
    nothing.setText(
        switch (state) {
          case LiveState.Serving serving ->
              "Open " + serving.address() + " in a browser. What it does appears here.";
          case LiveState.Idle _, LiveState.Starting _ ->
              "No live run yet. Serve (F7) lets the browsers of this computer in.";
          case LiveState.Stopping _, LiveState.Stopped _ -> "Nothing happened in this live run.";
        });
  }

  /// The end of the list comes into sight once the list knows its new length.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (grown) {
      grown = false;
      list.layout();
      if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
        flow.setPosition(1);
      }
    }
  }

  private void mark(Optional<Entry> entry) {
    following(() -> {
      int index = entry.map(selection::place).orElse(-1);
      if (index >= 0) {
        list.getSelectionModel().select(index);
      } else {
        list.getSelectionModel().clearSelection();
      }
    });
  }

  private void chose(TraceRow row) {
    if (!following && row instanceof TraceRow.Happened happened) {
      selection.choose(happened.entry());
    }
  }
}
