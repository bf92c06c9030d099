package dev.passkeylab.desktop.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the strip shows of a trace: a bounded number of bins, each of equally many entries. When
/// there are too many bins, each two become one: an entry costs the same whether it is the first or
/// the millionth.
final class StripBins {

  /// So many that each has some 3 pixels in the smallest window.
  static final int MOST = 240;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final List<Bin> bins = new ArrayList<>();
  private int width = 1;

  /// Entries beside each other.
  ///
  /// @param place how many bins of this width there were before it since the first entry of all
  /// @param bytes the size of the largest payload
  /// @param refused whether something was rejected
  /// @param odd whether something else went wrong
  /// @param pause whether time passes before it or in it: a second or more
  /// @param last when its last entry happened
  record Bin(int place, int bytes, boolean refused, boolean odd, boolean pause, Instant last) {

    private Bin with(Bin next) {
      return new Bin(
          place,
          Math.max(bytes, next.bytes),
          refused || next.refused,
          odd || next.odd,
          pause || next.pause,
          next.last);
    }

    private Bin halved() {
      return new Bin(place / 2, bytes, refused, odd, pause, last);
    }
  }

  /// {@return the bins, from left to right}
  List<Bin> bins() {
    return List.copyOf(bins);
  }

  /// {@return how many entries a bin stands for}
  int width() {
    return width;
  }

  /// {@return the number of the first entry of `bin`}
  int first(Bin bin) {
    return bin.place() * width + 1;
  }

  void add(TraceRow.Happened row) {
    var payload = row.entry().event().payload();
    var at = row.entry().at();
    boolean pause =
        !bins.isEmpty() && Duration.between(bins.getLast().last(), at).compareTo(PAUSE) >= 0;
    var bin =
        new Bin(
            (row.seq() - 1) / width,
            payload == null ? 0 : payload.bytes().length(),
            row.verdict().isRefusal(),
            row.verdict().isOdd(),
            pause,
            at);
    if (!bins.isEmpty() && bins.getLast().place() == bin.place()) {
      bins.set(bins.size() - 1, bins.getLast().with(bin));
    } else {
      bins.add(bin);
    }
    if (bins.size() > MOST) {
      widen();
    }
  }

  private void widen() {
    var wider = new ArrayList<Bin>();
    for (var bin : bins) {
      if (!wider.isEmpty() && wider.getLast().place() == bin.place() / 2) {
        wider.set(wider.size() - 1, wider.getLast().with(bin));
      } else {
        wider.add(bin.halved());
      }
    }
    bins.clear();
    bins.addAll(wider);
    width *= 2;
  }

  /// Lets go of what was before the entry numbered `first`.
  void forget(int first) {
    while (!bins.isEmpty() && first(bins.getFirst()) + width <= first) {
      bins.removeFirst();
    }
  }
}
