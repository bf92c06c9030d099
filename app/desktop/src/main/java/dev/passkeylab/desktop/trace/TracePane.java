package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.Newest;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Segments;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The trace of the run that is shown: what happened, in order, and where a staged run stands. As a
/// list, as a sequence diagram or by ceremony, of all rows or of those that have some words.
/// Hovering previews an entry, clicking looks at it.
public final class TracePane extends VBox {

  private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");

  private final Runs runs;
  private final ListView<TraceRow> list = new ListView<>();
  private final ObservableList<TraceRow> staged = FXCollections.observableArrayList();
  private final Newest<TraceRow> live = new Newest<>(LiveRun.MOST_ENTRIES);
  private final TraceFilter filter = new TraceFilter(this::focus);
  private final FilteredList<TraceRow> stagedLeft = filter.over(staged);
  private final FilteredList<TraceRow> liveLeft = filter.over(live);
  private final ObservableList<TraceRow> compact = FXCollections.observableArrayList();
  private final FilteredList<TraceRow> compactLeft = filter.over(compact);
  private final ObjectProperty<TraceView> view = new SimpleObjectProperty<>(TraceView.LIST);
  private final SequenceLanes lanes = new SequenceLanes();
  private final StackPane head = new StackPane();
  private final HBox bar;
  private final Label nothing = paragraph("", "muted", "centred");
  private final Label count = label("", "muted", "small");
  private final Selection selection;
  private boolean following;
  private boolean grown;
  private boolean sought;

  public TracePane(Runs runs, Selection selection) {
    this.runs = runs;
    this.selection = selection;
    list.setId("trace");
    list.setAccessibleText("Trace");
    list.setPlaceholder(nothing);
    list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chose(row));
    VBox.setVgrow(list, Priority.ALWAYS);
    setMinHeight(0);
    getStyleClass().add("trace-pane");
    bar = header("Trace", views(), count, spacer(), filter);
    getChildren().addAll(bar, head, list);
    lanes.stretch(list.widthProperty());
    stagedLeft.addListener((ListChangeListener<TraceRow>) _ -> filtered(stagedLeft));
    liveLeft.addListener((ListChangeListener<TraceRow>) _ -> filtered(liveLeft));
    compactLeft.addListener((ListChangeListener<TraceRow>) _ -> filtered(compactLeft));
    runs.staged().snapshot().addListener((_, _, _) -> drawWhereShown(Runs.Kind.STAGED));
    runs.live().trace().addListener(this::happened);
    runs.live().state().subscribe(this::invite);
    runs.shown().addListener((_, _, _) -> draw());
    selection.chosen().addListener((_, _, entry) -> mark(entry));
    selection.pinned().addListener((_, _, _) -> drawWhereShown(Runs.Kind.LIVE));
    view.subscribe(this::dress);
  }

  private Segments<TraceView> views() {
    return new Segments<>(
        TraceView.class,
        view,
        "view",
        TraceView::word,
        it -> "Show the trace as " + it.word().toLowerCase(Locale.ROOT));
  }

  /// Shows the name of the region in its header, or leaves it out where a tab says it.
  public void entitle(boolean shown) {
    Parts.show(bar.getChildren().getFirst(), shown);
  }

  /// {@return how the trace is drawn}
  public ObjectProperty<TraceView> view() {
    return view;
  }

  /// Changes to the next way to draw it.
  public void turn() {
    view.set(view.get().next());
  }

  /// Puts the keyboard focus into the filter.
  public void find() {
    filter.focus();
  }

  /// Puts the keyboard focus on the list.
  public void focus() {
    list.requestFocus();
  }

  private void dress(TraceView now) {
    switch (now) {
      case LIST -> {
        list.setFixedCellSize(24);
        list.setCellFactory(_ -> new TraceCell(selection));
        head.getChildren().setAll(Columns.head());
      }
      case SEQUENCE -> {
        list.setFixedCellSize(22);
        list.setCellFactory(_ -> new SequenceCell(selection, lanes.plan()));
        head.getChildren().setAll(new SequenceHead(lanes.plan()));
      }
      case COMPACT -> {
        list.setFixedCellSize(24);
        list.setCellFactory(_ -> new CompactCell());
        head.getChildren().clear();
      }
    }
    draw();
    sought = true;
    requestLayout();
  }

  /// What is chosen stays chosen where it is still there, and in sight.
  private void filtered(FilteredList<TraceRow> left) {
    if (list.getItems() == left) {
      filter.count(left);
      mark(selection.chosen().get());
      sought = true;
      requestLayout();
    }
  }

  private void happened(Change<? extends Entry> change) {
    following(() -> {
      while (change.next()) {
        if (change.wasAdded()) {
          live.append(change.getAddedSubList().stream().map(TraceRows::live).toList());
          lanes.add(change.getAddedSubList(), Runs.Kind.LIVE);
        } else if (change.getList().isEmpty()) {
          live.clear();
          lanes.clear(Runs.Kind.LIVE);
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
      lanes.turn(runs.shown().get());
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
    lanes.clear(Runs.Kind.STAGED);
    lanes.add(snapshot.trace(), Runs.Kind.STAGED);
    staged.setAll(TraceRows.of(snapshot));
    compact(snapshot.trace());
    show(stagedLeft);
    int entries = snapshot.trace().size();
    count.setText(entries == 1 ? "1 entry" : entries + " entries");
    selection.follow(snapshot.trace());
    grown = true;
  }

  private void drawLive() {
    compact(runs.live().trace());
    invite(runs.live().state().get());
    show(liveLeft);
    count.setText(runs.live().counted());
    selection.followNewest(runs.live().trace());
    grown |= !selection.pinned().get();
  }

  private void compact(List<Entry> trace) {
    if (view.get() == TraceView.COMPACT) {
      compact.setAll(TraceRows.ceremonies(trace));
    }
  }

  private void show(FilteredList<TraceRow> whole) {
    var rows = view.get() == TraceView.COMPACT ? compactLeft : whole;
    if (list.getItems() != rows) {
      list.setItems(rows);
    }
    filter.count(rows);
  }

  private void invite(LiveState state) {
    if (view.get() == TraceView.COMPACT && !live.isEmpty()) {
      nothing.setText("A live run does not say which entries belong together. List has them all.");
      return;
    }
    nothing.setText(
        switch (state) {
          case LiveState.Serving serving ->
              "Open " + serving.address() + " in a browser. What it does appears here.";
          case LiveState.Idle _, LiveState.Starting _ ->
              "No live run yet. Serve (F7) lets the browsers of this computer in.";
          case LiveState.Stopping _, LiveState.Stopped _ -> "Nothing happened in this live run.";
        });
  }

  /// What is chosen, or the end of the list, comes into sight once the list knows its new length.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (sought) {
      sought = false;
      list.layout();
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }
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
      int index = entry.map(this::row).orElse(-1);
      if (index >= 0) {
        list.getSelectionModel().select(index);
      } else {
        list.getSelectionModel().clearSelection();
      }
    });
  }

  /// {@return the index of the row of `entry`, or -1 where the filter leaves it out}
  private int row(Entry entry) {
    var rows = list.getItems();
    if (rows == compactLeft) {
      return rows.indexOf(
          rows.stream()
              .filter(
                  it -> it instanceof TraceRow.Ceremony row && row.span().entries().contains(entry))
              .findFirst()
              .orElse(null));
    }
    int from = 0;
    int to = rows.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int seq =
          switch (rows.get(middle)) {
            case TraceRow.Happened happened -> happened.entry().seq();
            case TraceRow.Standing _, TraceRow.Ceremony _ -> Integer.MAX_VALUE;
          };
      if (seq == entry.seq()) {
        return middle;
      }
      if (seq < entry.seq()) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -1;
  }

  private void chose(TraceRow row) {
    if (!following && row instanceof TraceRow.Happened happened) {
      selection.choose(happened.entry());
    } else if (!following && row instanceof TraceRow.Ceremony ceremony) {
      selection.choose(ceremony.span().outcome());
    }
  }
}
