package dev.passkeylab.desktop.live;

import dev.passkeylab.desktop.session.LabSession;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The two runs that the window has, and which of them it shows.
///
/// @param shown decides what trace, inspector and stage are about
public record Runs(LabSession staged, LiveSession live, ObjectProperty<Kind> shown) {

  /// What a run is.
  public enum Kind {
    STAGED,
    LIVE
  }

  /// With the staged run shown.
  public Runs(LabSession staged, LiveSession live) {
    this(staged, live, new SimpleObjectProperty<>(Kind.STAGED));
  }

  /// {@return whether the live run is shown}
  public boolean isLive() {
    return shown.get() == Kind.LIVE;
  }

  /// Shows the other run.
  public void turn() {
    shown.set(isLive() ? Kind.STAGED : Kind.LIVE);
  }

  /// Lets browsers in, or stops; whoever lets them in wants to see what they do.
  public void serve() {
    if (!(live.state().get() instanceof LiveState.Serving)) {
      shown.set(Kind.LIVE);
    }
    live.toggle();
  }
}
