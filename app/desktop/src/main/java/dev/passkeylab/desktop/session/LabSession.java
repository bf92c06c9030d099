package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
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

  /// Carries out all that is left, up to the first step that fails.
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
