package dev.passkeylab.desktop.live;

import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.Notice;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The live run as the window has it: lets browsers in, shows what they do as it happens. Used on
/// the window's thread; the server starts and stops on the engine's.
public final class LiveSession implements AutoCloseable {

  /// Why Back, Restart and all else that moves a run cannot be had here.
  public static final String RECORDED_ONLY =
      "A live run is recorded only: nobody can make a person do the same again.";

  private static final int MOST_MESSAGES = 200;

  private final FxBridge bridge;
  private final LiveServer server;
  private final ReadOnlyObjectWrapper<LiveState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new LiveState.Idle());
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
  private final Newest<Entry> trace = new Newest<>(LiveRun.MOST_ENTRIES);
  private final Newest<MessageSent> outbox = new Newest<>(MOST_MESSAGES);
  private final ObservableList<Entry> readTrace = FXCollections.unmodifiableObservableList(trace);
  private final ObservableList<MessageSent> readOutbox =
      FXCollections.unmodifiableObservableList(outbox);
  private final Runnable bell;
  private @Nullable Recording recording;

  /// Touched by the bridge's thread only, so that a close finds what a start before it has made.
  private LiveServer.@Nullable Site site;

  public LiveSession(FxBridge bridge, LiveServer server) {
    this.bridge = bridge;
    this.server = server;
    this.bell = bridge.bell(this::catchUp);
  }

  /// {@return whether browsers are let in}
  public ReadOnlyObjectProperty<LiveState> state() {
    return state.getReadOnlyProperty();
  }

  /// {@return what the last command has to say for itself, or nothing}
  public ReadOnlyObjectProperty<Optional<Notice>> notice() {
    return notice.getReadOnlyProperty();
  }

  /// {@return what was recorded, the newest of it, as it happens}
  public ObservableList<Entry> trace() {
    return readTrace;
  }

  /// {@return the newest messages that the site has sent to people, the oldest first}
  public ObservableList<MessageSent> outbox() {
    return readOutbox;
  }

  /// {@return how many entries there were, in words}
  public String counted() {
    int all = trace.isEmpty() ? 0 : trace.getLast().seq();
    var words = all == 1 ? "1 entry" : String.format(Locale.ROOT, "%,d entries", all);
    return all == trace.size()
        ? words
        : words + String.format(Locale.ROOT, ", the newest %,d are kept", trace.size());
  }

  /// Lets browsers in where none are, else stops. While it starts or stops, nothing happens.
  public void toggle() {
    switch (state.get()) {
      case LiveState.Idle _, LiveState.Stopped _ -> start();
      case LiveState.Serving _ -> stop();
      case LiveState.Starting _, LiveState.Stopping _ -> {}
    }
  }

  /// Says that what was asked for cannot be had in a live run.
  public void refuse(String why) {
    notice.set(Optional.of(new Notice.Off(why)));
  }

  /// Takes back what the last command had to say: somebody has gone on.
  public void hush() {
    notice.set(Optional.empty());
  }

  private void start() {
    var before = state.get();
    var begun = new Recording(bell);
    notice.set(Optional.empty());
    state.set(new LiveState.Starting());
    bridge.work(
        () -> {
          var started = server.start(begun.run(), begun::send);
          site = started;
          return new LiveState.Serving(started.address(), started.token(), started.remark());
        },
        serving -> begin(begun, serving),
        mistake -> {
          notice.set(Optional.of(told(mistake)));
          state.set(before);
        });
  }

  private static Notice told(Exception mistake) {
    return mistake instanceof IOException
        ? new Notice.Failed("The server does not start: " + mistake.getMessage())
        : Notice.Bug.of(mistake);
  }

  private void begin(Recording begun, LiveState serving) {
    trace.clear();
    outbox.clear();
    recording = begun;
    state.set(serving);
    catchUp();
  }

  private void catchUp() {
    if (recording != null) {
      outbox.append(recording.messages());
      trace.append(recording.entries());
    }
  }

  private void stop() {
    notice.set(Optional.empty());
    state.set(new LiveState.Stopping());
    shut();
  }

  private void shut() {
    bridge.work(
        () -> {
          var open = site;
          site = null;
          if (open != null) {
            open.close();
          }
          return new LiveState.Stopped();
        },
        state::set,
        mistake -> {
          notice.set(Optional.of(Notice.Bug.of(mistake)));
          state.set(new LiveState.Stopped());
        });
  }

  /// Stops the server where it runs, or where it is about to.
  @Override
  public void close() {
    shut();
  }
}
