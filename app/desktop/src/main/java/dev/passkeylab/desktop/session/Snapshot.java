package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.Standing;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.PersonEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything the window shows, as one value. All regions are drawn from it and from nothing else.
///
/// @param next index of the step that comes next, from 0
/// @param overtaken whether what the next step is for was done by hand already
/// @param results how each step that was carried out ended
/// @param standing how devices and sites stand
/// @param setUp what they were set up as, and the edits to that
/// @param breakpoints where a run stops
/// @param notice what the last command has to say for itself, or nothing
public record Snapshot(
    Script script,
    long seed,
    int next,
    boolean overtaken,
    List<StepResult> results,
    List<Entry> trace,
    Moment moment,
    Standing standing,
    SetUp setUp,
    Breakpoints breakpoints,
    Optional<Notice> notice) {

  /// How a step ended.
  ///
  /// @param line where it failed, which may be that of a value within the step
  /// @param message its verb, and what was seen instead, when it failed
  public record StepResult(Script.Step step, boolean passed, String line, String message) {}

  public Snapshot {
    results = List.copyOf(results);
    trace = List.copyOf(trace);
  }

  /// {@return the number of steps that failed}
  public long failed() {
    return results.stream().filter(result -> !result.passed()).count();
  }

  /// {@return whether the person has not been anywhere yet: there is no page to show}
  public boolean fresh() {
    return trace.stream().noneMatch(entry -> entry.event() instanceof PersonEvent.Visited);
  }

  /// {@return what waits for the person, what stands in front first: sheets and lists, then pages}
  public List<Moment.Open> waiting() {
    var newest = moment.open().reversed();
    return Stream.concat(
            newest.stream().filter(open -> !isPage(open)), newest.stream().filter(Snapshot::isPage))
        .toList();
  }

  private static boolean isPage(Moment.Open open) {
    return open.prompt().asker().kind() == Party.Kind.PAGE;
  }

  /// {@return how long after the start of the run `instant` is}
  public Duration since(Instant instant) {
    return trace.isEmpty() ? Duration.ZERO : Duration.between(trace.getFirst().at(), instant);
  }

  /// {@return the same with another trace}
  public Snapshot with(List<Entry> trace) {
    return with(trace, notice);
  }

  /// {@return the same with something to say}
  Snapshot with(Optional<Notice> notice) {
    return with(trace, notice);
  }

  private Snapshot with(List<Entry> trace, Optional<Notice> notice) {
    return new Snapshot(
        script,
        seed,
        next,
        overtaken,
        results,
        trace,
        moment,
        standing,
        setUp,
        breakpoints,
        notice);
  }
}
