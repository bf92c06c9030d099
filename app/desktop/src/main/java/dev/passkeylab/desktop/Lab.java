package dev.passkeylab.desktop;

import dev.passkeylab.desktop.live.LiveServer;
import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.OpenedTrace;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Fonts;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.memory.Memory;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.ScenarioEngine;
import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import dev.passkeylab.server.storage.DataFolder;
import dev.passkeylab.server.storage.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A window with a scenario in it, put together from the parts it needs: the composition root.
final class Lab {

  private final Theme.Choice choice;
  private final ScenarioEngine engine;
  private final LiveServer server;
  private final Memory memory;
  private final Snapshot start;
  private Optional<Path> trace = Optional.empty();
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable Throwable failure;

  /// Sets the scenario up; the window comes with [#open(Stage)].
  ///
  /// @throws ScenarioFile.WrongFile when the file has become wrong since it was read
  Lab(ScenarioFile file, Theme.Choice choice) throws ScenarioFile.WrongFile {
    this(file, choice, server(), Memory.none());
  }

  /// {@return the server that keeps its things where the program does}
  static LiveServer server() {
    return LiveServer.onThisComputer(Database.in(DataFolder.usual()));
  }

  /// Sets the scenario up, with another server for the live run, and with a memory.
  ///
  /// @throws ScenarioFile.WrongFile when the file has become wrong since it was read
  Lab(ScenarioFile file, Theme.Choice choice, LiveServer server, Memory memory)
      throws ScenarioFile.WrongFile {
    this.memory = memory;
    this.choice = choice;
    this.server = server;
    var runner = new ScenarioRunner(OptionalLong.empty());
    this.engine = new ScenarioEngine(file.siblings(), file, runner::seedFor);
    this.start = engine.look();
  }

  /// Has the window begin with a trace file open.
  Lab withTrace(Optional<Path> file) {
    trace = file;
    return this;
  }

  /// What [#open(Stage)] put together.
  record Opened(FxBridge bridge, Runs runs, Theme theme, Stage stage, LabWindow window) {

    LabSession session() {
      return runs.staged();
    }
  }

  /// Opens the window; its end is the end of the program. On the window's thread.
  void openWindow() {
    try {
      open(new Stage());
    } catch (RuntimeException | Error e) {
      failure = e; // whatever it is, somebody waits for the end of the window
      closed.countDown();
    }
  }

  /// Opens the window on `stage`. On the window's thread.
  Opened open(Stage stage) {
    Fonts.load();
    var theme = new Theme(choice);
    var bridge = new FxBridge();
    var session = new LabSession(bridge, engine, start);
    var live = new LiveSession(bridge, server);
    var runs = new Runs(session, live, new OpenedTrace(bridge));
    stage.setOnHidden(_ -> {
      stage.setOnHidden(null); // whoever shows it again shows something else
      live.close();
      session.close();
      closed.countDown();
    });
    var window = new LabWindow(stage, bridge, runs, theme, memory);
    window.show();
    trace.ifPresent(runs::open);
    return new Opened(bridge, runs, theme, stage, window);
  }

  /// Waits until the window has been closed, or could not be opened for a mistake of ours.
  ///
  /// @return what went wrong at the end, or nothing
  Optional<String> awaitClose() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw new IllegalStateException("the window could not be opened", failure);
    }
    return forgotten();
  }

  /// The last word on what is remembered: the threads of the window end with it.
  private Optional<String> forgotten() {
    try {
      memory.write();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("What the window remembers cannot be written: " + e.getMessage());
    }
  }
}
