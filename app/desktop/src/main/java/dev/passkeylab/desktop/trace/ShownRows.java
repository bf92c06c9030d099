package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.lab.trace.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows of a run that are shown, in the way and within the limits that are wanted. What comes
/// is added; the words of a long trace are looked for beside the window's thread, and the newest
/// wish is the only one that is answered.
final class ShownRows {

  /// Above this, looking for words would be felt: some 10 ms.
  private static final int MOST_AT_ONCE = 5_000;

  private final FxBridge bridge;
  private final Consumer<Exception> bug;
  private final Runnable told;
  private final ObservableList<TraceRow> items = FXCollections.observableArrayList();
  private final Composer composer = new Composer();
  private List<TraceRow.Happened> left = new ArrayList<>();
  private TraceBook book;
  private TraceView view = TraceView.LIST;
  private Limits limits = Limits.NONE;
  private Optional<TraceRow.Standing> standing = Optional.empty();
  private @Nullable Runnable search;
  private int age;
  private int hidden;

  /// @param told is run when rows have come or gone that were looked for meanwhile
  ShownRows(FxBridge bridge, TraceBook book, Runnable told, Consumer<Exception> bug) {
    this.bridge = bridge;
    this.book = book;
    this.told = told;
    this.bug = bug;
  }

  ObservableList<TraceRow> items() {
    return items;
  }

  /// {@return what is to be said of the rows that are not shown}
  String hidden() {
    return search == null ? limits.tell(hidden) : "looking for “" + limits.words() + "” …";
  }

  /// Shows another run, or the same in another way, or other rows of it.
  void show(TraceBook book, TraceView view, Limits limits) {
    if (this.book != book) {
      composer.clear();
    }
    this.book = book;
    this.view = view;
    this.limits = limits;
    callOff();
    age = book.age();
    if (view == TraceView.COMPACT || limits.words().isEmpty()) {
      take(limits.of(book.rows(), () -> false));
    } else if (book.rows().size() <= MOST_AT_ONCE) {
      take(limits.of(book.rows(), () -> false));
    } else {
      look();
    }
  }

  private void callOff() {
    if (search != null) {
      search.run();
      search = null;
    }
  }

  private void look() {
    var rows = List.copyOf(book.rows());
    var wanted = limits;
    search =
        bridge.aside(
            over -> wanted.of(rows, over), found -> found(found, rows.getLast().seq()), bug);
  }

  private void found(List<TraceRow.Happened> found, int last) {
    search = null;
    if (age != book.age()) {
      show(book, view, limits);
    } else {
      var now = new ArrayList<TraceRow.Happened>();
      found.forEach(it -> book.row(it.seq()).ifPresent(now::add));
      rowsFrom(last + 1).filter(limits::allow).forEach(now::add);
      take(now);
    }
    told.run();
  }

  private Stream<TraceRow.Happened> rowsFrom(int seq) {
    int index = Math.max(0, seq - book.first());
    return book.rows().subList(Math.min(index, book.rows().size()), book.rows().size()).stream();
  }

  private void take(List<TraceRow.Happened> rows) {
    left = rows;
    composer.forget(0);
    recompose(0);
  }

  /// Says where the run stands, in the last row.
  void stand(Optional<TraceRow.Standing> now) {
    standing = now;
  }

  /// Takes up that the book knows something new of these entries.
  void changed(SortedSet<Integer> entries) {
    if (age != book.age()) {
      composer.clear();
      show(book, view, limits);
      return;
    }
    if (search != null) {
      return; // what is new is looked at when the search is over
    }
    dropOld();
    int known = left.isEmpty() ? 0 : left.getLast().seq();
    for (int seq : entries) {
      book.row(seq).ifPresent(row -> put(row, known));
    }
    if (entries.isEmpty() || view == TraceView.COMPACT) {
      recompose(Integer.MAX_VALUE);
    } else {
      recompose(entries.first());
      composer.renewed(book, entries).forEach(this::replace);
    }
  }

  private void put(TraceRow.Happened row, int known) {
    int index = seek(left, row.place());
    if (index >= 0) {
      left.set(index, row);
    } else if (row.seq() > known && limits.allow(row)) {
      left.add(row);
    }
  }

  /// Lets rows go whose entries are not kept any more.
  private void dropOld() {
    long first = 2L * book.first();
    left.subList(0, from(left, first)).clear();
    int gone = from(items, first);
    if (gone > 0 && view != TraceView.COMPACT) {
      items.remove(0, gone);
    }
    composer.lost(book).forEach(this::head);
  }

  /// Puts a heading, which has gone with the first entry of its ceremony, over the first that
  /// stays.
  private void head(TraceRow.Heading lost) {
    lost.ceremony().span().entries().stream()
        .filter(it -> seek(left, 2L * it.seq() + 1) >= 0)
        .findFirst()
        .map(it -> composer.put(lost, it.seq()))
        .ifPresent(it -> items.add(from(items, it.place()), it));
  }

  private void replace(TraceRow row) {
    int index = seek(items, row.place());
    if (index >= 0) {
      items.set(index, row);
    }
  }

  /// Folds a ceremony away, or unfolds it.
  void fold(TraceRow.Heading heading, boolean away) {
    composer.fold(heading.ceremony().span().id(), away);
    recompose(heading.first());
  }

  private void recompose(int from) {
    if (view == TraceView.COMPACT) {
      showCeremonies();
      return;
    }
    hidden = book.rows().size() - left.size();
    var later = left.subList(from(left, 2L * from), left.size());
    composer.forget(from);
    var rows = new ArrayList<>(composer.compose(book, later));
    if (limits.window().isOpen()) {
      standing.ifPresent(rows::add);
    }
    splice(from(items, 2L * from), rows);
  }

  private void splice(int keep, List<TraceRow> rows) {
    if (keep == 0) {
      items.setAll(rows);
    } else {
      items.remove(keep, items.size());
      items.addAll(rows);
    }
  }

  private void showCeremonies() {
    var all = book.ceremonies();
    var rows =
        all.stream()
            .filter(limits::allow)
            .<TraceRow>map(it -> it)
            .sorted(Comparator.comparingLong(TraceRow::place))
            .toList();
    hidden = all.size() - rows.size();
    int same = 0;
    while (same < rows.size() && same < items.size() && rows.get(same) == items.get(same)) {
      same++;
    }
    if (same < rows.size() || same < items.size()) {
      splice(same, rows.subList(same, rows.size()));
    }
  }

  /// {@return the index of the row of `entry`, or of the heading that it is folded under; -1 where
  /// it is hidden}
  int row(Entry entry) {
    int index = seek(items, 2L * entry.seq() + 1);
    if (index >= 0 && view != TraceView.COMPACT) {
      return index;
    }
    return book.ceremony(entry).map(this::row).orElse(-1);
  }

  /// {@return where the heading over an entry is, where there is one}
  Optional<Long> heading(Entry entry) {
    return view == TraceView.COMPACT
        ? Optional.empty()
        : book.ceremony(entry).flatMap(it -> composer.heading(it.span().id()));
  }

  /// {@return the index of the row at `place`, or -1}
  int at(long place) {
    return seek(items, place);
  }

  private int row(TraceRow.Ceremony ceremony) {
    return switch (view) {
      case COMPACT -> seek(items, ceremony.place());
      case LIST, SEQUENCE -> composer.heading(ceremony.span().id()).map(this::at).orElse(-1);
    };
  }

  /// {@return the index of the first row that belongs at `place` or behind it}
  private static int from(List<? extends TraceRow> rows, long place) {
    int from = 0;
    int to = rows.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (rows.get(middle).place() < place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static int seek(List<? extends TraceRow> rows, long place) {
    int index = from(rows, place);
    return index < rows.size() && rows.get(index).place() == place ? index : -1;
  }
}
