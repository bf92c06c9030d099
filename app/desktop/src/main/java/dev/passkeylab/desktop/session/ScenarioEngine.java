package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.report.HtmlReport;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioSession;
import dev.passkeylab.lab.scenario.StepResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// A scenario session as the window drives it.
public final class ScenarioEngine implements Engine {

  private List<ScenarioFile> files;
  private final ToLongFunction<Scenario> seeds;
  private ScenarioSession session;
  private Script script;
  private Optional<Notice> notice = Optional.empty();

  /// @param files the variations that there are to choose among
  /// @param first the one that is set up
  /// @param seeds what a scenario's run is derived from
  public ScenarioEngine(
      List<ScenarioFile> files, ScenarioFile first, ToLongFunction<Scenario> seeds) {
    this.files = List.copyOf(files);
    this.seeds = seeds;
    this.session = open(first);
    this.script = first.script();
  }

  private ScenarioSession open(ScenarioFile file) {
    return ScenarioSession.open(file.scenario(), seeds.applyAsLong(file.scenario()));
  }

  @Override
  public void choose(String variation) {
    var chosen = files.stream().filter(it -> it.script().variation().equals(variation)).findFirst();
    chosen.ifPresent(this::setUp);
  }

  @Override
  public void open(List<ScenarioFile> files) {
    this.files = List.copyOf(files);
    setUp(files.getFirst());
  }

  private void setUp(ScenarioFile file) {
    session.close();
    session = open(file);
    script = file.script();
    notice = Optional.empty();
  }

  @Override
  public Snapshot look() {
    return new Snapshot(
        script,
        session.seed(),
        session.next(),
        session.results().stream().map(this::shown).toList(),
        session.run().trace(),
        session.run().moment(),
        notice);
  }

  private Snapshot.StepResult shown(StepResult result) {
    var step = script.steps().get(result.index());
    return new Snapshot.StepResult(step, result.passed(), line(result), told(result));
  }

  @Override
  public void step() {
    notice = Optional.empty();
    if (session.hasNext()) {
      take();
    }
  }

  @Override
  public void run() {
    notice = Optional.empty();
    while (session.hasNext() && take()) {
      // each step is taken by the condition
    }
  }

  private boolean take() {
    var result = session.step();
    if (!result.passed()) {
      notice = Optional.of(new Notice.Failed(words(result)));
    }
    return result.passed();
  }

  private String words(StepResult result) {
    return "Line " + line(result) + ", " + told(result);
  }

  private String line(StepResult result) {
    return ScenarioFile.line(result.place(), session.scenario());
  }

  /// {@return verb and message; a step that could not be taken names its verb in the message
  /// already}
  private static String told(StepResult result) {
    var verb = result.verb() + ": ";
    return result.message().startsWith(verb) ? result.message() : verb + result.message();
  }

  @Override
  public void back() {
    notice = Optional.empty();
    if (session.canGoBack()) {
      session.back();
    }
  }

  @Override
  public void restart() {
    notice = Optional.empty();
    session.restart();
  }

  @Override
  public void act(Act act) throws ActRefused {
    notice = Optional.empty();
    session.act(act);
  }

  @Override
  public void report(Path file) throws IOException {
    HtmlReport.write(file, session);
  }

  @Override
  public void close() {
    session.close();
  }
}
