package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Which entry is looked at: the hovered one, else the chosen one. Unless pinned, the choice
/// follows the run.
public final class Selection {

  private final ReadOnlyObjectWrapper<Optional<Entry>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Entry>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final BooleanProperty pinned = new SimpleBooleanProperty(this, "pinned");
  private List<Entry> trace = List.of();

  /// {@return the entry that was clicked, or that the run came to}
  public ReadOnlyObjectProperty<Optional<Entry>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// {@return the entry to show}
  public ReadOnlyObjectProperty<Optional<Entry>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// {@return whether the choice stays while the run goes on}
  public BooleanProperty pinned() {
    return pinned;
  }

  /// Looks at `entry` from now on.
  public void choose(Entry entry) {
    chosen.set(Optional.of(entry));
    shown.set(chosen.get());
  }

  /// Looks at the entry numbered `seq` from now on.
  public void choose(int seq) {
    trace.stream().filter(entry -> entry.seq() == seq).findFirst().ifPresent(this::choose);
  }

  /// Looks at `entry` until [#leave()].
  public void hover(Entry entry) {
    shown.set(Optional.of(entry));
  }

  /// Goes back to the chosen entry.
  public void leave() {
    shown.set(chosen.get());
  }

  /// Follows the run: to the newest entry of `trace` that has something to look into.
  public void follow(List<Entry> trace) {
    int before = trace.size() > this.trace.size() ? this.trace.size() : 0;
    this.trace = trace;
    if (!pinned.get() || chosen.get().filter(trace::contains).isEmpty()) {
      pinned.set(false);
      chosen.set(news(trace.subList(before, trace.size())).or(() -> news(trace)));
    }
    shown.set(chosen.get());
  }

  /// {@return the newest verdict of `entries`, else the newest payload}
  private static Optional<Entry> news(List<Entry> entries) {
    var newest = entries.reversed();
    return newest.stream()
        .filter(it -> it.event() instanceof RelyingPartyEvent.Judged)
        .findFirst()
        .or(() -> newest.stream().filter(it -> it.event().payload() != null).findFirst());
  }
}
