package dev.passkeylab.desktop.timing;

import dev.passkeylab.desktop.session.Engine;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Gesture;
import dev.passkeylab.desktop.session.ScenarioEngine;
import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.scenario.Decision;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import dev.passkeylab.lab.trace.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// A run that is as long as one likes: the entries of the tour, again and again.
public final class LongTrace implements Engine {

  private final Snapshot real;
  private final List<Entry> entries = new ArrayList<>();

  /// @param length how many entries it begins with
  public LongTrace(int length) throws ScenarioFile.WrongFile {
    var tour = ScenarioFile.tour();
    var runner = new ScenarioRunner(OptionalLong.empty());
    try (var engine = new ScenarioEngine(tour.siblings(), tour, runner::seedFor)) {
      engine.run();
      real = engine.look();
    }
    while (entries.size() < length) {
      step();
    }
  }

  /// {@return its entries by now}
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /// {@return the same run before anything has happened}
  public Snapshot nothing() {
    return with(List.of());
  }

  @Override
  public Snapshot look() {
    return with(entries);
  }

  private Snapshot with(List<Entry> trace) {
    return real.with(trace);
  }

  @Override
  public void step() {
    int lap = entries.size() / real.trace().size();
    var next = real.trace().get(entries.size() % real.trace().size());
    var cause = next.cause();
    int before = lap * real.trace().size();
    entries.add(
        new Entry(
            entries.size() + 1,
            next.at().plusSeconds(lap),
            next.from(),
            next.to(),
            next.ceremony() == null ? null : next.ceremony() + lap,
            cause == null ? null : cause + before,
            next.event()));
  }

  @Override
  public void skip() {}

  @Override
  public void run() {
    step();
  }

  @Override
  public void back() {
    entries.removeLast();
  }

  @Override
  public void choose(String variation) {}

  @Override
  public void open(List<ScenarioFile> files) {}

  @Override
  public void restart() {
    entries.clear();
  }

  @Override
  public void act(Act act) {
    step();
  }

  @Override
  public void saved(FileRef file) {}

  @Override
  public void edit(String name, Bench bench) {}

  @Override
  public void undo() {}

  @Override
  public void redo() {}

  @Override
  public void gesture(String device, Gesture gesture) {}

  @Override
  public Optional<Decision> decision(int seq) {
    return Optional.empty();
  }

  @Override
  public void branch(Decision decision, Reply reply) {}

  @Override
  public void turnBreakpoint(int step) {}

  @Override
  public OptionalInt stepOf(int seq) {
    return OptionalInt.empty();
  }

  @Override
  public void report(Path file) {}

  @Override
  public void close() {}
}
