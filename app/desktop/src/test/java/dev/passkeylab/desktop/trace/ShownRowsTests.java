package dev.passkeylab.desktop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.timing.LongTrace;
import dev.passkeylab.lab.trace.Entry;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows that come bit by bit are the rows that there would be at once.
class ShownRowsTests {

  private static final int KEPT = 150;

  private final FxBridge bridge = new FxBridge();

  @AfterEach
  void close() {
    bridge.close();
  }

  private ShownRows rows(TraceBook book, TraceView view, Limits limits) {
    var rows =
        new ShownRows(
            bridge,
            book,
            () -> {},
            mistake -> {
              throw new AssertionError(mistake);
            });
    rows.show(book, view, limits);
    return rows;
  }

  @ParameterizedTest
  @EnumSource
  void growAndAreLetGoOfAsIfTheyWereShownAnew(TraceView view) throws Exception {
    var entries = new LongTrace(400).entries();
    var limits =
        List.of(
            Limits.NONE,
            new Limits("registration", StripWindow.WHOLE),
            new Limits("", new StripWindow(40, StripWindow.NOW)),
            new Limits("a", new StripWindow(120, 260)));
    for (var limit : limits) {
      var random = new Random(7);
      var book = new TraceBook(true);
      var shown = rows(book, view, limit);
      for (int from = 0; from < entries.size(); ) {
        int to = Math.min(entries.size(), from + 1 + random.nextInt(30));
        grow(book, shown, entries.subList(from, to));
        assertThat(shown.items()).isEqualTo(rows(book, view, limit).items());
        from = to;
      }
      assertThat(book.rows()).hasSize(KEPT);
    }
  }

  private static void grow(TraceBook book, ShownRows shown, List<Entry> added) {
    var changed = new TreeSet<>(book.append(added));
    if (book.rows().size() > KEPT) {
      book.dropFirst(book.rows().size() - KEPT);
    }
    shown.changed(changed);
  }

  @Test
  void aLongerTraceCostsOnlyWhatIsNew() throws Exception {
    var entries = new LongTrace(300).entries();
    var book = new TraceBook(true);
    book.become(entries.subList(0, 200));
    var first = book.rows().getFirst();
    int age = book.age();
    book.become(entries);
    assertThat(book.age()).isEqualTo(age);
    assertThat(book.rows().getFirst()).isSameAs(first);
    assertThat(book.rows()).hasSize(300);
    book.become(entries.subList(0, 100));
    assertThat(book.age()).as("a run taken back is another").isGreaterThan(age);
    assertThat(book.rows()).hasSize(100);
  }
}
