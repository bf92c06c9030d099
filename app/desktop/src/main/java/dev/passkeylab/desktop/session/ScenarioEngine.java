package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.report.HtmlReport;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.scenario.Decision;
import dev.passkeylab.lab.scenario.Miss;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioSession;
import dev.passkeylab.lab.scenario.Setback;
import dev.passkeylab.lab.scenario.StepResult;
import dev.passkeylab.lab.trace.Party;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/// A scenario session as the window drives it.
public final class ScenarioEngine implements Engine {

  private List<ScenarioFile> files;
  private final ToLongFunction<Scenario> seeds;
  private ScenarioSession session;
  private Script script;
  private SetUp setUp;
  private final Set<Integer> breakpoints = new TreeSet<>();
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
    this.setUp = SetUp.of(first.scenario().bench());
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
    setUp = SetUp.of(file.scenario().bench());
    breakpoints.clear();
    notice = Optional.empty();
  }

  @Override
  public Snapshot look() {
    return new Snapshot(
        script,
        session.seed(),
        session.next(),
        session.overtaken(),
        session.results().stream().map(this::shown).toList(),
        session.run().trace(),
        session.run().moment(),
        session.run().standing(),
        setUp,
        new Breakpoints(breakpoints, entries(breakpoints)),
        notice);
  }

  private Snapshot.StepResult shown(StepResult result) {
    var step = script.steps().get(result.index());
    return new Snapshot.StepResult(step, result.passed(), line(result), told(result));
  }

  @Override
  public void step() {
    notice = Optional.empty();
    advance();
  }

  @Override
  public void skip() {
    notice = Optional.empty();
    if (session.overtaken()) { // whoever presses twice skips one step only
      session.skip();
    }
  }

  /// Takes the next step, or says why there is none to be taken.
  private boolean advance() {
    if (!session.hasNext()) {
      notice = Optional.of(new Notice.Off("At the end of the scenario. Restart: Ctrl+F2."));
      return false;
    }
    return take();
  }

  @Override
  public void run() {
    notice = Optional.empty();
    // the first is taken even at a breakpoint: a run that stands there goes on
    boolean goesOn = advance();
    while (goesOn && session.hasNext() && !breakpoints.contains(session.next())) {
      goesOn = take();
    }
  }

  private boolean take() {
    if (session.overtaken()) {
      notice = Optional.of(new Notice.Overtaken(script.steps().get(session.next()).line()));
      return false;
    }
    var result = session.step();
    if (!result.passed()) {
      notice = Optional.of(failed(result));
    }
    return result.passed();
  }

  /// One that wanted several things has a line for each; a step that could not be taken names its
  /// verb as the subject already.
  private Notice failed(StepResult result) {
    var misses = result.misses();
    var first = misses.getFirst();
    var title = "Line " + line(result) + " failed: " + result.verb();
    if (misses.size() > 1) {
      return new Notice.StepFailed(
          title, misses.stream().map(Miss::toString).toList(), first.entry());
    }
    var subject = first.subject().equals(result.verb()) ? "" : " " + first.subject();
    var reason = "Wanted " + first.wanted() + ", seen " + first.seen();
    return new Notice.StepFailed(title + subject, List.of(reason), first.entry());
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
  public void saved(FileRef file) throws ScenarioFile.WrongFile {
    if (!file.equals(script.ref())) {
      return;
    }
    var all = ScenarioFile.all(file);
    all.stream()
        .filter(it -> it.script().variation().equals(script.variation()))
        .filter(it -> it.scenario().bench().equals(setUp.bench()) && sameSteps(it.script()))
        .findFirst()
        .ifPresent(it -> {
          files = all;
          script = it.script();
          setUp = setUp.saved();
          notice = session.reread(it.scenario()).map(this::told);
        });
  }

  private boolean sameSteps(Script other) {
    var texts = script.steps().stream().map(Script.Step::text).toList();
    return other.steps().stream().map(Script.Step::text).toList().equals(texts);
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
    answerForThePerson();
  }

  /// A device that is refused asks again, until it asks no more: so do the answers.
  private void answerForThePerson() throws ActRefused {
    for (var act = nextGesture(); act.isPresent(); act = nextGesture()) {
      session.act(act.get());
    }
  }

  private Optional<Act> nextGesture() {
    return session.run().moment().open().reversed().stream()
        .map(Moment.Open::prompt)
        .filter(it -> it.asker().kind() == Party.Kind.DEVICE)
        .flatMap(it ->
            setUp.gesture(it.asker().name()).reply(it).stream()
                .<Act>map(reply -> new Act.Answer(it.ref(), reply)))
        .findFirst();
  }

  @Override
  public void gesture(String device, Gesture gesture) throws ActRefused {
    notice = Optional.empty();
    setUp = setUp.with(device, gesture);
    answerForThePerson();
  }

  @Override
  public void edit(String name, Bench bench) {
    setUp(setUp.edited(name, bench));
  }

  @Override
  public void undo() {
    if (setUp.canUndo()) {
      setUp(setUp.at(setUp.done() - 1));
    }
  }

  @Override
  public void redo() {
    if (setUp.canRedo()) {
      setUp(setUp.at(setUp.done() + 1));
    }
  }

  private void setUp(SetUp other) {
    notice = Optional.empty();
    if (other.bench().equals(setUp.bench())) {
      setUp = other; // another gesture: nothing is to be played again
      return;
    }
    try {
      var setback = session.setUp(other.bench());
      setUp = other;
      notice = setback.map(this::told);
    } catch (IllegalArgumentException e) {
      notice = Optional.of(new Notice.Refused("This cannot be set up: " + e.getMessage()));
    }
  }

  private Notice told(Setback setback) {
    return switch (setback) {
      case Setback.Failed(var result) -> failed(result);
      case Setback.Refused(var why) ->
          new Notice.Refused(
              "What was done by hand goes no further in this set-up: " + why.getMessage());
    };
  }

  @Override
  public Optional<Decision> decision(int seq) {
    return session.decision(seq);
  }

  @Override
  public void branch(Decision decision, Reply reply) throws ActRefused {
    notice = Optional.empty();
    var before = session.run().trace();
    session.branch(decision, reply);
    notice = Optional.of(Branching.told(decision, reply, before, session.run().trace()));
  }

  @Override
  public void turnBreakpoint(int step) {
    if (!breakpoints.remove(step) && step >= 0 && step < script.steps().size()) {
      breakpoints.add(step);
    }
  }

  private Set<Integer> entries(Set<Integer> steps) {
    var entries = new TreeSet<Integer>();
    steps.forEach(step -> session.firstEntryOf(step).ifPresent(entries::add));
    return entries;
  }

  @Override
  public OptionalInt stepOf(int seq) {
    return session.stepOf(seq);
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
