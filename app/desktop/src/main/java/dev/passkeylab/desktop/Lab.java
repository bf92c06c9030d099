package dev.passkeylab.desktop;

import dev.passkeylab.desktop.look.Fonts;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.BenchStage;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.ScenarioEngine;
import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.lab.scenario.ScenarioSession;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;

/// A window with a scenario in it, put together from the parts it needs: the composition root.
final class Lab {

  private final ScenarioFile file;
  private final Theme.Choice choice;
  private final CountDownLatch closed = new CountDownLatch(1);

  Lab(ScenarioFile file, Theme.Choice choice) {
    this.file = file;
    this.choice = choice;
  }

  /// What [#open(Stage)] put together.
  record Opened(FxBridge bridge, LabSession session, Theme theme, Stage stage) {}

  /// Opens the window; its end is the end of the program. On the window's thread.
  void openWindow() {
    open(new Stage());
  }

  /// Opens the window on `stage`. On the window's thread.
  Opened open(Stage stage) {
    Fonts.load();
    var theme = new Theme(choice);
    var bridge = new FxBridge();
    var scenario = file.scenario();
    long seed = scenario.seed().orElse(0);
    var session =
        new LabSession(
            bridge,
            new ScenarioEngine(
                ScenarioSession.open(scenario, seed, new BenchStage()), file.script()));
    stage.setOnHidden(
        _ -> {
          session.close();
          closed.countDown();
        });
    new LabWindow(stage, session, theme).show();
    return new Opened(bridge, session, theme, stage);
  }

  /// Waits until the window has been closed.
  void awaitClose() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
