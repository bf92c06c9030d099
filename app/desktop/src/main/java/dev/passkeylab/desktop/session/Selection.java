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

  /// Follows the run: to the newest verdict or payload that has come since; where none has, the
  /// choice stays.
  public void follow(List<Entry> trace) {
    int before = trace.size() >= this.trace.size() ? this.trace.size() : 0;
    var since = trace.subList(before, trace.size());
    this.trace = trace;
    var stays = chosen.get().filter(trace::contains);
    if (stays.isEmpty() || !pinned.get()) {
      pinned.set(false);
      chosen.set(before == 0 ? last(since) : verdict(since).or(() -> last(since)).or(() -> stays));
    }
    shown.set(chosen.get());
  }

  private static Optional<Entry> verdict(List<Entry> entries) {
    return entries.reversed().stream().filter(Selection::isVerdict).findFirst();
  }

  private static Optional<Entry> last(List<Entry> entries) {
    return entries.reversed().stream()
        .filter(entry -> entry.event().payload() != null || isVerdict(entry))
        .findFirst();
  }

  private static boolean isVerdict(Entry entry) {
    return entry.event() instanceof RelyingPartyEvent.Judged;
  }
}
