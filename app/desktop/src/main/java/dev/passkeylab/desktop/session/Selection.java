package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.trace.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Which entry is looked at: the hovered one, else the chosen one. Unless pinned, the choice
/// follows the run. Of several runs, each keeps its own choice while another one is shown.
public final class Selection {

  private final ReadOnlyObjectWrapper<Optional<Entry>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Entry>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final BooleanProperty pinned = new SimpleBooleanProperty(this, "pinned");
  private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper(this, "asked");
  private final BooleanProperty apart = new SimpleBooleanProperty(this, "apart");
  private List<Entry> trace = List.of();
  private final Map<Object, Aside> asides = new HashMap<>();
  private @Nullable Object run;
  private boolean live;

  /// What is chosen in a run that is not shown.
  private record Aside(List<Entry> trace, Optional<Entry> chosen, boolean pinned) {}

  public Selection() {
    pinned.addListener((_, _, stays) -> {
      if (!stays && live) {
        followNewest(trace);
      }
    });
  }

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

  /// {@return how often somebody asked to be shown an entry: each time it is to come into sight}
  public ReadOnlyIntegerProperty asked() {
    return asked.getReadOnlyProperty();
  }

  /// {@return whether something is looked at that is in no run; it stays until an entry is chosen}
  public BooleanProperty apart() {
    return apart;
  }

  /// Turns to a run.
  ///
  /// @param live whether it goes on by itself, so that its newest entry is followed
  public void turn(Object run, boolean live) {
    if (run.equals(this.run)) {
      return;
    }
    if (this.run != null) {
      asides.put(this.run, new Aside(trace, chosen.get(), pinned.get()));
    }
    this.run = run;
    this.live = live;
    var before = asides.getOrDefault(run, new Aside(List.of(), Optional.empty(), false));
    trace = before.trace();
    chosen.set(before.chosen());
    pinned.set(before.pinned());
    shown.set(chosen.get());
  }

  /// Looks at `entry` from now on. In a live run, which does not stand still meanwhile, any but the
  /// newest is pinned.
  public void choose(Entry entry) {
    apart.set(false);
    chosen.set(Optional.of(entry));
    if (live) {
      pinned.set(entry != trace.getLast());
    }
    shown.set(chosen.get());
  }

  /// Looks at `entry` from now on, and brings it into sight: somebody asked for it elsewhere than
  /// in the trace, who may have chosen it already and does not see it.
  public void show(Entry entry) {
    choose(entry);
    asked.set(asked.get() + 1);
  }

  /// Shows the entry numbered `seq`.
  public void show(int seq) {
    trace.stream().filter(entry -> entry.seq() == seq).findFirst().ifPresent(this::show);
  }

  /// Looks at `entry` until [#leave()]; what is pinned stays.
  public void hover(Entry entry) {
    if (!pinned.get()) {
      shown.set(Optional.of(entry));
    }
  }

  /// Goes back to the chosen entry.
  public void leave() {
    shown.set(chosen.get());
  }

  /// Follows the run: to what tells most of what has come since; where nothing has, the choice
  /// stays.
  public void follow(List<Entry> trace) {
    var since = trace.subList(Branching.alike(this.trace, trace), trace.size());
    this.trace = trace;
    var stays = chosen.get().filter(it -> place(it) >= 0);
    if (stays.isEmpty() || !pinned.get()) {
      pinned.set(false);
      chosen.set(Telling.among(since).or(() -> stays).or(() -> Telling.among(trace)));
    }
    shown.set(chosen.get());
  }

  /// Follows a live run: to the newest entry, unless pinned to one that is still kept.
  public void followNewest(List<Entry> trace) {
    this.trace = trace;
    boolean hovering = !shown.get().equals(chosen.get());
    boolean kept = chosen.get().filter(it -> place(it) >= 0).isPresent();
    if (!kept) {
      pinned.set(false);
    }
    if (!pinned.get()) {
      chosen.set(trace.isEmpty() ? Optional.empty() : Optional.of(trace.getLast()));
    }
    if (!hovering || !kept) {
      shown.set(chosen.get());
    }
  }

  /// {@return the index of `entry` in the trace that is shown, from 0, or -1}
  public int place(Entry entry) {
    int index = trace.isEmpty() ? -1 : entry.seq() - trace.getFirst().seq();
    return index >= 0 && index < trace.size() && trace.get(index).equals(entry) ? index : -1;
  }

  /// {@return the entries before `entry`}
  public List<Entry> before(Entry entry) {
    return trace.subList(0, Math.max(0, place(entry)));
  }

  /// {@return the entries after `entry`}
  public List<Entry> after(Entry entry) {
    int index = place(entry);
    return index < 0 ? List.of() : trace.subList(index + 1, trace.size());
  }
}
