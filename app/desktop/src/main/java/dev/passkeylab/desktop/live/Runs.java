package dev.passkeylab.desktop.live;

import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Notice;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The runs that the window has, and which of them it shows.
///
/// @param shown decides what trace, inspector and stage are about
public record Runs(
    LabSession staged, LiveSession live, OpenedTrace opened, ObjectProperty<Kind> shown) {

  /// What a run is.
  public enum Kind {
    /// Played here: the only one that can be moved on and back.
    STAGED,
    /// Recorded here, while real browsers use the site.
    LIVE,
    /// Recorded elsewhere, and opened from a file.
    OPENED
  }

  /// With the staged run shown.
  public Runs(LabSession staged, LiveSession live, OpenedTrace opened) {
    this(staged, live, opened, new SimpleObjectProperty<>(Kind.STAGED));
  }

  /// {@return whether the live run is shown}
  public boolean isLive() {
    return shown.get() == Kind.LIVE;
  }

  /// {@return whether what is shown was recorded elsewhere, and cannot be moved on}
  public boolean isRecorded() {
    return recordedOnly().isPresent();
  }

  /// {@return why the run that is shown cannot be moved on or back; nothing where it can}
  public Optional<String> recordedOnly() {
    return switch (shown.get()) {
      case STAGED -> Optional.empty();
      case LIVE -> Optional.of(LiveSession.RECORDED_ONLY);
      case OPENED -> Optional.of(OpenedTrace.RECORDED_ONLY);
    };
  }

  /// Says that what was asked for cannot be had of the run that is shown, or not at the moment.
  public void refuse(String why) {
    switch (shown.get()) {
      case STAGED -> staged.tell(new Notice.Off(why));
      case LIVE -> live.refuse(why);
      case OPENED -> opened.refuse(why);
    }
  }

  /// Takes back what the last command had to say: somebody has gone on.
  public void hush() {
    live.hush();
    opened.hush();
  }

  /// {@return whether there is an opened trace to be shown}
  public boolean hasOpened() {
    return shown.get() == Kind.OPENED || !(opened.state().get() instanceof OpenedState.Nothing);
  }

  /// Shows the next run, of those that there are.
  public void turn() {
    shown.set(
        switch (shown.get()) {
          case STAGED -> Kind.LIVE;
          case LIVE -> hasOpened() ? Kind.OPENED : Kind.STAGED;
          case OPENED -> Kind.STAGED;
        });
  }

  /// Opens a trace file; whoever does wants to see it.
  public void open(Path file) {
    shown.set(Kind.OPENED);
    opened.open(file);
  }

  /// Lets browsers in, or stops; whoever lets them in wants to see what they do.
  public void serve() {
    if (!(live.state().get() instanceof LiveState.Serving)) {
      shown.set(Kind.LIVE);
    }
    live.toggle();
  }
}
