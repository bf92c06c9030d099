package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.OpenedState;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.live.Runs.Kind;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Segments;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.lab.trace.Entry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The trace of the run that is shown: what happened, in order, and where a staged run stands. As a
/// list, as a sequence diagram or by ceremony, of all rows or of those that the strip and the
/// filter leave. Hovering previews an entry, clicking looks at it.
public final class TracePane extends VBox {

  private static final PseudoClass TIMELESS = PseudoClass.getPseudoClass("timeless");
  private static final PseudoClass WALL = PseudoClass.getPseudoClass("live");

  private final Runs runs;
  private final Selection selection;
  private final ListView<TraceRow> list = new ListView<>();
  private final TraceFilter filter = new TraceFilter(this::focus);
  private final TimeStrip strip = new TimeStrip();
  private final Map<Kind, StripWindow> windows = new EnumMap<>(Kind.class);
  private final ObjectProperty<TraceView> view = new SimpleObjectProperty<>(TraceView.LIST);
  private final SequenceLanes lanes = new SequenceLanes();
  private final StackPane head = new StackPane();
  private final HBox bar;
  private final Label nothing = paragraph("", "muted", "centred");
  private final HiddenNote hidden = new HiddenNote(this::allow);
  private final Label count = label("", "muted", "small");
  private final RowHands hands;
  private final Sight sight;
  private final TraceBooks books;
  private final ShownRows shown;
  private boolean following;
  private int counted;

  /// @param bridge looks for words in long traces
  public TracePane(FxBridge bridge, Runs runs, Selection selection) {
    this.runs = runs;
    this.selection = selection;
    this.sight = new Sight(list);
    this.hands = new RowHands(selection, this::stopsBefore, this::fold, this::enter);
    this.books = new TraceBooks(runs, this::changed);
    this.shown =
        new ShownRows(bridge, book(), this::found, mistake -> filter.say(mistake.toString()));
    prepareList();
    setMinHeight(0);
    getStyleClass().add("trace-pane");
    bar = header("Trace", views(), count, spacer(), filter);
    getChildren().addAll(bar, strip, hidden, head, list);
    lanes.stretch(list.widthProperty());
    filter.changes(this::limit);
    strip.window().addListener((_, _, now) -> limit(now));
    runs.live().state().subscribe(this::invite);
    runs.opened().state().subscribe(this::invite);
    runs.shown().addListener((_, _, _) -> turn(runs.shown().get()));
    selection.chosen().addListener((_, _, entry) -> mark(entry));
    selection.asked().addListener((_, _, _) -> show());
    selection.pinned().addListener((_, _, _) -> unpinned());
    view.subscribe(this::dress);
    runs.staged()
        .snapshot()
        .addListener((_, before, now) -> {
          if (!before.breakpoints().equals(now.breakpoints())) {
            list.refresh();
          }
        });
  }

  /// Has what can be done with an entry at hand beside it.
  public void offer(ContextMenu menu) {
    list.setContextMenu(menu);
  }

  private boolean stopsBefore(Entry entry) {
    var breakpoints = runs.staged().snapshot().get().breakpoints();
    return runs.shown().get() == Kind.STAGED && breakpoints.entries().contains(entry.seq());
  }

  private void prepareList() {
    list.setId("trace");
    list.setAccessibleText("Trace");
    list.setPlaceholder(nothing);
    list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chose(row));
    new RowKeys(hands, this::up).hold(list);
    VBox.setVgrow(list, Priority.ALWAYS);
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

  /// Goes to the next entry where something went wrong, or to the one before.
  ///
  /// @param by 1 or -1
  /// @return whether there is one
  public boolean nextProblem(int by) {
    var problem = book().problem(selection.chosen().get().map(Entry::seq).orElse(0), by);
    problem.ifPresent(selection::choose);
    sight.seek();
    focus();
    return problem.isPresent();
  }

  /// {@return where in the window the selected row is, while it is in sight}
  public Optional<Bounds> selectedRow() {
    return sight.chosen();
  }

  /// Puts the keyboard focus into the filter.
  public void find() {
    filter.focus();
  }

  /// Puts the keyboard focus on the list.
  public void focus() {
    list.requestFocus();
  }

  private TraceBook book() {
    return books.of(runs.shown().get());
  }

  private void dress(TraceView now) {
    switch (now) {
      case LIST -> {
        list.setFixedCellSize(24);
        list.setCellFactory(_ -> new TraceCell(hands));
        head.getChildren().setAll(Columns.head());
      }
      case SEQUENCE -> {
        list.setFixedCellSize(22);
        list.setCellFactory(
            _ -> new SequenceCell(hands, lanes.plan(), it -> Bracket.of(book(), it)));
        head.getChildren().setAll(new SequenceHead(lanes.plan()));
      }
      case COMPACT -> {
        list.setFixedCellSize(24);
        list.setCellFactory(_ -> new CompactCell(hands));
        head.getChildren().clear();
      }
    }
    turn(runs.shown().get());
  }

  /// Shows all of a run anew.
  private void turn(Kind kind) {
    following(() -> {
      selection.turn(kind, kind == Kind.LIVE);
      pseudoClassStateChanged(WALL, kind == Kind.LIVE);
      stand();
      strip.window().set(windows.getOrDefault(kind, StripWindow.WHOLE));
      shown.show(book(), view.get(), limits());
      list.setItems(shown.items());
    });
    follow();
    sight.seek();
  }

  private void limit(StripWindow now) {
    windows.put(runs.shown().get(), now);
    limit();
  }

  /// Shows fewer rows or more; what is chosen comes into sight where it is among them.
  private void limit() {
    if (!following) {
      following(() -> shown.show(book(), view.get(), limits()));
      found();
    }
  }

  private Limits limits() {
    return new Limits(filter.words(), strip.window().get());
  }

  private void found() {
    filter.say(shown.hidden());
    invite(view.get());
    mark(selection.chosen().get());
    sight.seek();
  }

  private void changed(Kind kind, SortedSet<Integer> entries) {
    if (kind == runs.shown().get()) {
      following(() -> {
        stand();
        shown.changed(entries);
      });
      follow();
      if (kind == Kind.OPENED) {
        begin();
        sight.seek();
      }
    }
  }

  /// What one looks for first: what was not as the scenario wanted; where nobody wanted anything,
  /// what was rejected.
  private void begin() {
    if (runs.opened().state().get() instanceof OpenedState.Open(_, var recorded)) {
      recorded
          .failedAt()
          .or(() ->
              recorded.origin().isPresent()
                  ? Optional.empty() // it went as wanted, rejections and all
                  : book().firstRefusal().map(Entry::seq))
          .ifPresent(selection::show);
    }
  }

  private void stand() {
    var snapshot = runs.staged().snapshot().get();
    shown.stand(
        runs.shown().get() == Kind.STAGED
            ? Optional.of(TraceRows.standing(snapshot))
            : Optional.empty());
  }

  /// Goes along with the run, once the rows are there.
  private void follow() {
    following(() -> {
      switch (runs.shown().get()) {
        case STAGED -> {
          selection.follow(runs.staged().snapshot().get().trace());
          // what changes something else than the run takes nobody away from what they look at
          if (counted != book().rows().size()) {
            counted = book().rows().size();
            sight.end();
          }
        }
        case LIVE -> {
          selection.followNewest(runs.live().trace());
          if (!selection.pinned().get()) {
            sight.end();
          }
        }
        case OPENED -> selection.follow(runs.opened().trace());
      }
    });
    lanes.show(book().parties());
    pseudoClassStateChanged(TIMELESS, !runs.isLive() && !book().timePassed());
    strip.show(book(), goesOn());
    count.setText(counted());
    filter.say(shown.hidden());
    invite(view.get());
    mark(selection.chosen().get());
  }

  private boolean goesOn() {
    return switch (runs.shown().get()) {
      case STAGED -> !runs.staged().snapshot().get().moment().open().isEmpty();
      case LIVE -> runs.live().state().get() instanceof LiveState.Serving;
      case OPENED -> false;
    };
  }

  private String counted() {
    int entries = book().rows().size();
    return runs.isLive()
        ? runs.live().counted()
        : entries == 1 ? "1 entry" : String.format(Locale.ROOT, "%,d entries", entries);
  }

  private void unpinned() {
    if (runs.isLive()) {
      follow();
    }
  }

  private void invite(Object why) {
    nothing.setText(Invitation.of(runs, book(), view.get(), limits()));
  }

  /// Does `work`, in which the list chooses for itself and nobody else does.
  private void following(Runnable work) {
    boolean before = following;
    following = true;
    work.run();
    following = before;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    sight.look();
  }

  private void mark(Optional<Entry> entry) {
    strip.choose(entry.map(Entry::seq).orElse(0));
    following(() -> {
      int index = entry.map(shown::row).orElse(-1);
      if (index >= 0) {
        list.getSelectionModel().select(index);
      } else {
        list.getSelectionModel().clearSelection();
      }
      hidden.say(entry.filter(this::isHidden).map(Entry::seq).orElse(0), limits());
    });
  }

  /// Whether somebody may look for the chosen entry in vain. One that a live run came to by itself
  /// is not looked for, and where ceremonies are rows they stand for their entries.
  private boolean isHidden(Entry entry) {
    boolean followed = runs.shown().get() == Kind.LIVE && !selection.pinned().get();
    return !followed
        && view.get() != TraceView.COMPACT
        && book().row(entry.seq()).filter(it -> !limits().allow(it)).isPresent();
  }

  /// Takes away what hides rows.
  private void allow() {
    following(() -> {
      filter.clear();
      strip.window().set(StripWindow.WHOLE);
    });
    windows.remove(runs.shown().get());
    limit();
    focus();
  }

  private void show() {
    mark(selection.chosen().get());
    sight.seek();
  }

  private void chose(TraceRow row) {
    if (!following && row != null && !(row instanceof TraceRow.Heading)) {
      row.leadsTo().ifPresent(selection::choose);
    }
  }

  private void fold(TraceRow.Heading heading, boolean away) {
    following(() -> shown.fold(heading, away));
    select(heading.place());
  }

  private void up(TraceRow.Happened row) {
    shown.heading(row.entry()).ifPresent(this::select);
  }

  private void select(long place) {
    following(() -> list.getSelectionModel().select(shown.at(place)));
    sight.keep();
  }

  private void enter(TraceRow.Ceremony ceremony) {
    selection.choose(ceremony.span().outcome());
    view.set(TraceView.SEQUENCE);
    focus();
  }
}
