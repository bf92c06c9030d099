package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Lanes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The lanes of both runs, and where those of the shown one stand.
final class SequenceLanes {

  private final Map<Runs.Kind, Lanes> lanes = new EnumMap<>(Runs.Kind.class);
  private final ReadOnlyObjectWrapper<LanePlan> plan =
      new ReadOnlyObjectWrapper<>(this, "plan", new LanePlan(List.of(), 0));
  private Runs.Kind shown = Runs.Kind.STAGED;

  SequenceLanes() {
    for (var kind : Runs.Kind.values()) {
      lanes.put(kind, new Lanes());
    }
  }

  /// {@return where the lanes stand}
  ReadOnlyObjectProperty<LanePlan> plan() {
    return plan.getReadOnlyProperty();
  }

  /// Spreads them over a width.
  void stretch(ObservableValue<Number> width) {
    width.subscribe(now -> plan.set(new LanePlan(plan.get().lanes(), now.doubleValue())));
  }

  void add(List<? extends Entry> entries, Runs.Kind kind) {
    boolean more = false;
    for (var entry : entries) {
      more |= of(kind).add(entry);
    }
    if (more) {
      turn(shown);
    }
  }

  void clear(Runs.Kind kind) {
    lanes.put(kind, new Lanes());
  }

  /// Shows the lanes of a run.
  void turn(Runs.Kind kind) {
    shown = kind;
    plan.set(new LanePlan(of(kind).parties(), plan.get().width()));
  }

  private Lanes of(Runs.Kind kind) {
    return lanes.computeIfAbsent(kind, _ -> new Lanes());
  }
}
