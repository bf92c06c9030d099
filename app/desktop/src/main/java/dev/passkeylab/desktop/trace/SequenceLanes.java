package dev.passkeylab.desktop.trace;

import dev.passkeylab.lab.trace.Party;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Where the lanes of the run that is shown stand.
final class SequenceLanes {

  private final ReadOnlyObjectWrapper<LanePlan> plan =
      new ReadOnlyObjectWrapper<>(this, "plan", new LanePlan(List.of(), 0, 0));

  /// {@return where the lanes stand}
  ReadOnlyObjectProperty<LanePlan> plan() {
    return plan.getReadOnlyProperty();
  }

  /// Spreads them over a width.
  void stretch(ObservableValue<Number> width) {
    width.subscribe(now -> {
      var before = plan.get();
      plan.set(new LanePlan(before.lanes(), now.doubleValue(), before.edition()));
    });
  }

  /// Shows these lanes, and has what is drawn between them drawn again.
  void show(List<Party> lanes) {
    plan.set(new LanePlan(lanes, plan.get().width(), plan.get().edition() + 1));
  }
}
