package dev.passkeylab.desktop.live;

import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.Notice;
import dev.passkeylab.lab.trace.BadTrace;
import dev.passkeylab.lab.trace.Entry;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A run that happened elsewhere, of which there is a trace file: the one of a CI run, say. Used on
/// the window's thread; the file is read on another.
public final class OpenedTrace {

  /// Why Back, Restart and all else that moves a run cannot be had here.
  public static final String RECORDED_ONLY =
      "An opened trace is a record: the run that wrote it is over.";

  private final FxBridge bridge;
  private final ReadOnlyObjectWrapper<OpenedState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new OpenedState.Nothing());
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
  private OpenedState before = new OpenedState.Nothing();
  private @Nullable Runnable reading;

  public OpenedTrace(FxBridge bridge) {
    this.bridge = bridge;
  }

  /// {@return whether one is open}
  public ReadOnlyObjectProperty<OpenedState> state() {
    return state.getReadOnlyProperty();
  }

  /// {@return what the last command has to say for itself, or nothing}
  public ReadOnlyObjectProperty<Optional<Notice>> notice() {
    return notice.getReadOnlyProperty();
  }

  /// {@return the entries of the trace that is open; none while none is}
  public List<Entry> trace() {
    return state.get() instanceof OpenedState.Open open ? open.trace() : List.of();
  }

  /// Reads a trace file, instead of whatever is being read.
  public void open(Path file) {
    cancel();
    before = state.get();
    notice.set(Optional.empty());
    state.set(new OpenedState.Reading(file, 0));
    var count = new AtomicInteger();
    var bell = bridge.bell(() -> tell(file, count.get()));
    var source = new TraceSource(file, count, bell);
    reading =
        bridge.aside(
            source::read,
            recorded -> end(new OpenedState.Open(file, recorded)),
            mistake -> {
              notice.set(Optional.of(told(file, mistake)));
              end(before);
            });
  }

  private void tell(Path file, int count) {
    if (state.get() instanceof OpenedState.Reading now && now.file().equals(file)) {
      state.set(new OpenedState.Reading(file, count));
    }
  }

  private void end(OpenedState now) {
    reading = null;
    state.set(now);
  }

  /// Stops reading; what was open before is open again.
  public void cancel() {
    if (reading != null) {
      reading.run();
      end(before);
    }
  }

  /// Says that what was asked for cannot be had of an opened trace.
  public void refuse(String why) {
    notice.set(Optional.of(new Notice.Off(why)));
  }

  /// Takes back what the last command had to say: somebody has gone on.
  public void hush() {
    notice.set(Optional.empty());
  }

  private static Notice told(Path file, Exception mistake) {
    var name = file.getFileName() + " cannot be opened as a trace: ";
    return switch (mistake) {
      case BadTrace bad -> new Notice.Failed(name + bad.getMessage());
      case NoSuchFileException _ -> new Notice.Failed(name + "there is no such file");
      case AccessDeniedException _ -> new Notice.Failed(name + "permission denied");
      case CharacterCodingException _ -> new Notice.Failed(name + "it is no text in UTF-8");
      case IOException bad -> new Notice.Failed(name + bad.getMessage());
      default -> Notice.Bug.of(mistake);
    };
  }
}
