package dev.passkeylab.desktop;

import atlantafx.base.theme.Styles;
import dev.passkeylab.desktop.inspector.InspectorPane;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.desktop.stage.StagePane;
import dev.passkeylab.desktop.status.StatusBar;
import dev.passkeylab.desktop.toolbar.Command;
import dev.passkeylab.desktop.toolbar.Toolbar;
import dev.passkeylab.desktop.trace.TracePane;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The window: where its regions are put together. The only place that knows them all.
public final class LabWindow {

  private static final double NARROW = 1100;

  private final Stage stage;
  private final Scene scene;
  private final LabSession session;
  private final Theme theme;
  private final StagePane stagePane;
  private final TracePane trace;
  private final InspectorPane inspector;
  private final Toolbar toolbar;
  private final Regions regions;

  public LabWindow(Stage stage, LabSession session, Theme theme) {
    this.stage = stage;
    this.session = session;
    this.theme = theme;
    var selection = new Selection();
    stagePane = new StagePane(session, selection, theme);
    trace = new TracePane(session, selection);
    inspector = new InspectorPane(session, selection);
    toolbar = new Toolbar(session, theme, this::carryOut);
    regions = new Regions(stagePane, trace, inspector);
    // in the order in which the Tab key goes through them
    var root = new VBox(toolbar, new StackPane(), new StatusBar(session));
    root.getStyleClass().addAll("lab", Styles.DENSE);
    scene = new Scene(root, 1440, 900);
    theme.dress(scene);
    scene.widthProperty().subscribe(width -> fit(root, width.doubleValue()));
    for (var command : Command.values()) {
      scene.getAccelerators().put(command.key(), () -> carryOut(command));
    }
  }

  /// Puts the window on the screen.
  public void show() {
    stage.setTitle("Passkey Lab · " + session.snapshot().get().script().file());
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(scene);
    stage.show();
  }

  private void fit(VBox root, double width) {
    boolean narrow = width < NARROW;
    toolbar.shorten(narrow);
    if (regions.isNarrow() != narrow || root.getChildren().get(1) instanceof StackPane) {
      var body = narrow ? regions.narrow() : regions.wide();
      VBox.setVgrow(body, Priority.ALWAYS);
      root.getChildren().set(1, body);
    }
  }

  private void carryOut(Command command) {
    switch (command) {
      case RUN -> session.run();
      case STEP -> session.step();
      case BACK -> session.back();
      case RESTART -> session.restart();
      case STAGE -> stagePane.focus();
      case TRACE -> {
        regions.bringForward(trace);
        trace.focus();
      }
      case INSPECTOR -> {
        regions.bringForward(inspector);
        inspector.focus();
      }
      case THEME -> theme.toggle();
    }
  }
}
