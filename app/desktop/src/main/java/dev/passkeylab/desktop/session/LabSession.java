package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.BenchEdit;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.Standing;
import dev.passkeylab.lab.scenario.Decision;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the window asks for, and what it shows. Used on the window's thread; the engine works on
/// its own.
public final class LabSession implements AutoCloseable {

  private final FxBridge bridge;
  private final Engine engine;
  private final ReadOnlyObjectWrapper<Snapshot> snapshot;

  /// @param engine handed over: from now on only the bridge's thread touches it
  /// @param start where it stands
  public LabSession(FxBridge bridge, Engine engine, Snapshot start) {
    this.bridge = bridge;
    this.engine = engine;
    this.snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot", start);
  }

  /// {@return where the run stands}
  public ReadOnlyObjectProperty<Snapshot> snapshot() {
    return snapshot.getReadOnlyProperty();
  }

  /// Carries out the next step of the scenario.
  public void step() {
    move(Engine::step);
  }

  /// Goes on behind the next step without carrying it out, if what it is for was done by hand.
  public void skip() {
    move(Engine::skip);
  }

  /// Carries out all that is left, up to a breakpoint or the first step that fails.
  public void run() {
    move(Engine::run);
  }

  /// Takes the last step or act back.
  public void back() {
    move(Engine::back);
  }

  /// Sets another variation of the scenario up.
  public void choose(String variation) {
    move(engine -> engine.choose(variation));
  }

  /// Sets the scenario in `file` up, then runs `done` on the window's thread; `wrong` takes what is
  /// wrong with the file, where it cannot be opened.
  public void open(FileRef file, Runnable done, Consumer<String> wrong) {
    bridge.work(
        () -> {
          engine.open(ScenarioFile.all(file));
          return engine.look();
        },
        stands -> {
          snapshot.set(stands);
          done.run();
        },
        e -> {
          if (e instanceof ScenarioFile.WrongFile) {
            wrong.accept(String.valueOf(e.getMessage()));
          } else {
            fail(e);
          }
        });
  }

  /// Reads the file again, if it is the one that is set up and says by now what that is: then there
  /// are no edits any more.
  public void saved(FileRef file) {
    bridge.work(
        () -> {
          engine.saved(file);
          return engine.look();
        },
        snapshot::set,
        e -> {
          if (!(e instanceof ScenarioFile.WrongFile)) {
            fail(e);
          }
        });
  }

  /// Says something that no run has to do with.
  public void tell(Notice notice) {
    snapshot.set(snapshot.get().with(Optional.of(notice)));
  }

  /// Begins again.
  public void restart() {
    move(Engine::restart);
  }

  /// Answers a prompt as the person would.
  public void answer(PromptRef prompt, Reply reply) {
    act(new Act.Answer(prompt, reply));
  }

  /// Visits an address as the person would.
  public void visit(String url) {
    act(new BrowserAct.Visit(url));
  }

  /// Does by hand what a person might do; what does not fit the moment becomes a notice.
  public void act(Act act) {
    move(engine -> engine.act(act));
  }

  /// Sets something else up, and does again what has been done, as far as it goes.
  ///
  /// @param name what is edited, in words: `laptop: backup none`
  public void edit(String name, Bench bench) {
    move(engine -> engine.edit(name, bench));
  }

  /// Edits what is set up once all that was asked for before is done.
  ///
  /// @param edit gives the edit; it may refuse with an `IllegalArgumentException`
  public void edit(Function<Bench, BenchEdit> edit) {
    move(engine -> {
      var made = fitting(() -> edit.apply(engine.look().setUp().bench()));
      engine.edit(made.name(), made.bench());
    });
  }

  /// Does by hand what depends on how things stand once all that was asked for before is done.
  ///
  /// @param act gives the act; it may refuse with an `IllegalArgumentException`
  public void act(Function<Standing, Act> act) {
    move(engine -> engine.act(fitting(() -> act.apply(engine.look().standing()))));
  }

  private static <T> T fitting(Supplier<T> made) throws ActRefused {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw new ActRefused(String.valueOf(e.getMessage()), List.of());
    }
  }

  /// Undoes the last edit of the set-up.
  public void undo() {
    move(Engine::undo);
  }

  /// Does the edit again that was undone last.
  public void redo() {
    move(Engine::redo);
  }

  /// Answers for the person from now on whenever that device asks while acting by hand.
  public void gesture(String device, Gesture gesture) {
    move(engine -> engine.gesture(device, gesture));
  }

  /// Lets a run stop before that step, or no longer.
  ///
  /// @param step its index, from 0
  public void turnBreakpoint(int step) {
    move(engine -> engine.turnBreakpoint(step));
  }

  /// Lets a run stop before the step that led to the entry numbered `seq`, or no longer.
  public void turnBreakpointAt(int seq) {
    move(engine -> {
      var step = engine.stepOf(seq);
      if (step.isEmpty()) {
        throw new ActRefused(
            "No step of the scenario led to entry #" + seq + ": a run cannot stop before it.",
            List.of());
      }
      engine.turnBreakpoint(step.getAsInt());
    });
  }

  /// Finds the decision that the entry numbered `seq` belongs to, and hands it to `then` on the
  /// window's thread; nothing where it belongs to none.
  public void decision(int seq, Consumer<Optional<Decision>> then) {
    bridge.work(() -> engine.decision(seq), then, this::fail);
  }

  /// Goes back to a decision and makes it otherwise.
  public void branch(Decision decision, Reply reply) {
    move(engine -> engine.branch(decision, reply));
  }

  /// Writes the report on what has been done so far, then runs `done` on the window's thread.
  public void report(Path file, Runnable done) {
    bridge.work(
        () -> {
          engine.report(file);
          return file;
        },
        _ -> done.run(),
        this::fail);
  }

  private void move(Move move) {
    bridge.work(
        () -> {
          Optional<Notice> refused = Optional.empty();
          try {
            move.on(engine);
          } catch (ActRefused e) {
            refused = Optional.of(new Notice.Refused(String.valueOf(e.getMessage())));
          }
          var stands = engine.look();
          return refused.isPresent() ? stands.with(refused) : stands;
        },
        snapshot::set,
        this::fail);
  }

  private void fail(Exception bug) {
    snapshot.set(snapshot.get().with(Optional.of(Notice.Bug.of(bug))));
  }

  @Override
  public void close() {
    bridge.work(
        () -> {
          engine.close();
          return true;
        },
        _ -> {},
        _ -> {});
    bridge.close();
  }

  private interface Move {
    void on(Engine engine) throws ActRefused;
  }
}
