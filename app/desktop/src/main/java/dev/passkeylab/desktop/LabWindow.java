package dev.passkeylab.desktop;

import atlantafx.base.theme.Styles;
import dev.passkeylab.desktop.inspector.InspectorPane;
import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.desktop.stage.LiveStage;
import dev.passkeylab.desktop.stage.StagePane;
import dev.passkeylab.desktop.status.StatusBar;
import dev.passkeylab.desktop.toolbar.Command;
import dev.passkeylab.desktop.toolbar.Palette;
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
  private final Runs runs;
  private final Theme theme;
  private final StagePane stagePane;
  private final LiveStage liveStage;
  private final TracePane trace;
  private final InspectorPane inspector;
  private final Toolbar toolbar;
  private final Regions regions;
  private final Palette palette;

  public LabWindow(Stage stage, Runs runs, Theme theme) {
    this.stage = stage;
    this.runs = runs;
    this.theme = theme;
    var selection = new Selection();
    stagePane = new StagePane(runs.staged(), selection, theme);
    liveStage = new LiveStage(runs, selection);
    trace = new TracePane(runs, selection);
    inspector = new InspectorPane(runs, selection);
    toolbar = new Toolbar(runs, theme, this::carryOut);
    regions = new Regions(new StackPane(stagePane, liveStage), trace, inspector);
    // in the order in which the Tab key goes through them
    var root = new VBox(toolbar, new StackPane(), new StatusBar(runs));
    root.getStyleClass().addAll("lab", Styles.DENSE);
    palette = new Palette(this::carryOut);
    scene = new Scene(new StackPane(root, palette), 1440, 900);
    theme.dress(scene);
    scene.widthProperty().subscribe(width -> fit(root, width.doubleValue()));
    for (var command : Command.values()) {
      scene.getAccelerators().put(command.key(), () -> carryOut(command));
    }
  }

  /// Puts the window on the screen.
  public void show() {
    runs.shown().subscribe(this::turn);
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(scene);
    stage.show();
  }

  private void turn(Runs.Kind shown) {
    runs.live().hush();
    Parts.show(stagePane, shown == Runs.Kind.STAGED);
    Parts.show(liveStage, shown == Runs.Kind.LIVE);
    var name =
        switch (shown) {
          case STAGED -> runs.staged().snapshot().get().script().file();
          case LIVE -> "live run";
        };
    stage.setTitle("Passkey Lab · " + name);
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
    if (runs.isLive() && command.needsStagedRun()) {
      runs.live().refuse(command.off(LiveSession.RECORDED_ONLY));
      return;
    }
    switch (command) {
      case RUN -> runs.staged().run();
      case STEP -> runs.staged().step();
      case BACK -> runs.staged().back();
      case RESTART -> runs.staged().restart();
      case SERVE -> runs.serve();
      case RUNS -> runs.turn();
      case STAGE -> focusStage();
      case TRACE -> {
        regions.bringForward(trace);
        trace.focus();
      }
      case VIEW -> {
        regions.bringForward(trace);
        trace.turn();
      }
      case FIND -> {
        regions.bringForward(trace);
        trace.find();
      }
      case INSPECTOR -> {
        regions.bringForward(inspector);
        inspector.focus();
      }
      case PALETTE -> palette.open();
      case COPY_AS -> {
        regions.bringForward(inspector);
        inspector.copyAs();
      }
      case OPEN -> {
        regions.bringForward(inspector);
        inspector.paste();
      }
      case THEME -> theme.toggle();
    }
  }

  private void focusStage() {
    if (runs.isLive()) {
      liveStage.focus();
    } else {
      stagePane.focus();
    }
  }
}
