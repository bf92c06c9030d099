package dev.passkeylab.desktop.director;

import dev.passkeylab.desktop.look.Times;
import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.Spot;
import dev.passkeylab.desktop.toolbar.Command;
import dev.passkeylab.lab.run.StagedRun;
import java.time.Duration;
import java.util.List;

/// Where time goes on and notes are written: in the card that hangs under the clock.
final class TimeDirections {

  private TimeDirections() {}

  static List<Errand> advance(Duration by, StagedRun run) {
    return List.of(
        clock(run),
        new Errand.Fill(Spot.field("Time to advance by"), by.toString()),
        new Errand.Press(Spot.button("Advance time by what is typed")));
  }

  static List<Errand> note(String text, StagedRun run) {
    return List.of(
        clock(run),
        new Errand.Fill(Spot.field("Note"), text),
        new Errand.Press(Spot.button("Add the note to the trace")));
  }

  /// The clock's name says what time it is.
  private static Errand clock(StagedRun run) {
    var trace = run.trace();
    var since =
        trace.isEmpty()
            ? Duration.ZERO
            : Duration.between(trace.getFirst().at(), run.moment().now());
    var words = "Virtual time since the start: " + Times.clock(since) + ". Advance it";
    return new Errand.Press(Spot.button(Command.ADVANCE.help(words)));
  }
}
