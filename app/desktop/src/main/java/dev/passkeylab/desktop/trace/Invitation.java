package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.OpenedState;
import dev.passkeylab.desktop.live.Runs;
import java.util.Locale;

/// What the trace says where it has nothing to show: why, and what to do next.
final class Invitation {

  private Invitation() {}

  static String of(Runs runs, TraceBook book, TraceView view, Limits limits) {
    if (book.rows().isEmpty()) {
      return switch (runs.shown().get()) {
        case STAGED -> "Nothing has happened yet. Take the first step with F6.";
        case LIVE -> of(runs.live().state().get());
        case OPENED -> of(runs.opened().state().get());
      };
    }
    if (view == TraceView.COMPACT && book.ceremonies().isEmpty()) {
      return "No ceremony yet: no challenge was given or answered, no password or code checked."
          + " List has every entry.";
    }
    return limits.words().isEmpty()
        ? "The strip shows a part with nothing in it. Esc in the strip shows all."
        : "Nothing here has “" + limits.words() + "”. Esc in the filter shows all.";
  }

  private static String of(LiveState state) {
    return switch (state) {
      case LiveState.Serving serving ->
          "Open " + serving.address() + " in a browser. What it does appears here.";
      case LiveState.Idle _, LiveState.Starting _ ->
          "No live run yet. Serve (F7) lets the browsers of this computer in.";
      case LiveState.Stopping _, LiveState.Stopped _ -> "Nothing happened in this live run.";
    };
  }

  private static String of(OpenedState state) {
    return switch (state) {
      case OpenedState.Nothing _ ->
          "No trace is open. Open a trace file with Ctrl+O, or drop one onto the window.";
      case OpenedState.Reading reading ->
          String.format(
              Locale.ROOT,
              "Reading %s: %,d entries so far.",
              reading.file().getFileName(),
              reading.entries());
      case OpenedState.Open open -> open.file().getFileName() + " is a trace without entries.";
    };
  }
}
