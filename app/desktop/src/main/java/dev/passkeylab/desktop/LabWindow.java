package dev.passkeylab.desktop;

import atlantafx.base.theme.Styles;
import dev.passkeylab.desktop.bench.BenchPane;
import dev.passkeylab.desktop.bench.BenchRail;
import dev.passkeylab.desktop.inspector.InspectorPane;
import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.scenarios.ScenariosPane;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.desktop.stage.LiveStage;
import dev.passkeylab.desktop.stage.StagePane;
import dev.passkeylab.desktop.status.StatusBar;
import dev.passkeylab.desktop.toolbar.Area;
import dev.passkeylab.desktop.toolbar.Command;
import dev.passkeylab.desktop.toolbar.Palette;
import dev.passkeylab.desktop.toolbar.Toolbar;
import dev.passkeylab.desktop.trace.TracePane;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The window: where its regions are put together. The only place that knows them all.
public final class LabWindow {

  private static final double NARROW = 1100;
  private static final double ROOMY = 1280;

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
  private final ScenariosPane scenarios;
  private final StackPane labBody = new StackPane();
  private final ObjectProperty<Area> area = new SimpleObjectProperty<>(Area.LAB);
  private final StatusBar status;

  /// @param bridge reads and plays the files of the scenarios view
  public LabWindow(Stage stage, FxBridge bridge, Runs runs, Theme theme) {
    this.stage = stage;
    this.runs = runs;
    this.theme = theme;
    var selection = new Selection();
    stagePane = new StagePane(runs.staged(), selection, theme);
    liveStage = new LiveStage(runs, selection);
    trace = new TracePane(runs, selection);
    inspector = new InspectorPane(runs, selection);
    toolbar = new Toolbar(runs, theme, area, this::carryOut);
    var bench = new BenchPane(runs, this::askFile, null);
    var rail = new BenchRail(bench, runs.staged());
    regions = new Regions(bench, rail, new StackPane(stagePane, liveStage), trace, inspector);
    // in the order in which the Tab key goes through them
    scenarios = new ScenariosPane(bridge, runs.staged(), () -> area.set(Area.LAB));
    status = new StatusBar(runs);
    var body = new StackPane(labBody, scenarios);
    VBox.setVgrow(body, Priority.ALWAYS);
    var root = new VBox(toolbar, body, status);
    root.getStyleClass().addAll("lab", Styles.DENSE);
    palette = new Palette(this::carryOut);
    scene = new Scene(new StackPane(root, palette), 1440, 900);
    theme.dress(scene);
    scene.widthProperty().subscribe(width -> fit(width.doubleValue()));
    for (var command : Command.values()) {
      scene.getAccelerators().put(command.key(), () -> carryOut(command));
    }
  }

  /// Puts the window on the screen.
  public void show() {
    runs.shown().subscribe(_ -> turn());
    runs.staged().snapshot().subscribe(_ -> entitle());
    area.subscribe(_ -> turn());
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(scene);
    stage.setOnCloseRequest(event -> {
      if (!scenarios.mayClose()) {
        area.set(Area.SCENARIOS);
        event.consume();
      }
    });
    stage.show();
  }

  private void turn() {
    runs.live().hush();
    boolean lab = area.get() == Area.LAB;
    // the stage has a popup, which would stay over whatever is shown instead of it
    Parts.show(stagePane, lab && !runs.isLive());
    Parts.show(liveStage, runs.isLive());
    Parts.show(labBody, lab);
    Parts.show(status, lab);
    Parts.show(scenarios, !lab);
    entitle();
  }

  private void entitle() {
    var name =
        switch (runs.shown().get()) {
          case STAGED -> runs.staged().snapshot().get().script().file();
          case LIVE -> "live run";
        };
    stage.setTitle("Passkey Lab · " + name);
  }

  private void fit(double width) {
    boolean narrow = width < NARROW;
    toolbar.shorten(narrow);
    boolean roomy = width >= ROOMY;
    if (regions.isNarrow() != narrow
        || regions.isRoomy() != roomy
        || labBody.getChildren().isEmpty()) {
      labBody.getChildren().setAll(regions.lay(narrow, roomy));
      scenarios.lay(narrow, width);
    }
  }

  private Optional<Path> askFile(String name) {
    var chooser = new FileChooser();
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  /// What is typed, and the text of a scenario, have an undo of their own.
  private boolean undoesElsewhere(Command command) {
    boolean undoing = command == Command.UNDO || command == Command.REDO;
    return undoing
        && (area.get() == Area.SCENARIOS || scene.getFocusOwner() instanceof TextInputControl);
  }

  private void carryOut(Command command) {
    if (undoesElsewhere(command)) {
      return;
    }
    if (area.get() == Area.SCENARIOS && command.needsStagedRun()) {
      runFile(command);
    } else if (runs.isLive() && command.needsStagedRun()) {
      runs.live().refuse(command.off(LiveSession.RECORDED_ONLY));
    } else {
      give(command);
    }
  }

  private void runFile(Command command) {
    if (command == Command.RUN) {
      scenarios.run();
    } else {
      scenarios.refuse(command.off(Command.STEPS_IN_THE_LAB));
    }
  }

  private void give(Command command) {
    switch (command) {
      case RUN -> runs.staged().run();
      case STEP -> runs.staged().step();
      case BACK -> runs.staged().back();
      case RESTART -> runs.staged().restart();
      case BENCH -> in(Area.LAB, regions::goToBench);
      case UNDO -> runs.staged().undo();
      case REDO -> runs.staged().redo();
      case AREA -> turnArea();
      case SERVE -> in(Area.LAB, runs::serve);
      case RUNS -> in(Area.LAB, runs::turn);
      case STAGE -> in(Area.LAB, this::focusStage);
      case TRACE -> inTrace(trace::focus);
      case VIEW -> inTrace(trace::turn);
      case FIND -> find();
      case INSPECTOR -> inInspector(inspector::focus);
      case EDIT -> in(Area.SCENARIOS, scenarios::edit);
      case SAVE -> in(Area.SCENARIOS, scenarios::save);
      case RUN_ALL -> in(Area.SCENARIOS, scenarios::runAll);
      case NEXT_PROBLEM -> in(Area.SCENARIOS, () -> scenarios.nextProblem(1));
      case PREVIOUS_PROBLEM -> in(Area.SCENARIOS, () -> scenarios.nextProblem(-1));
      case FOLDER -> in(Area.SCENARIOS, scenarios::openFolder);
      case FILES -> in(Area.SCENARIOS, scenarios::focusFiles);
      case TEXT -> in(Area.SCENARIOS, scenarios::focusText);
      case RESULTS -> in(Area.SCENARIOS, scenarios::focusResults);
      case PALETTE -> palette.open();
      case COPY_AS -> inInspector(inspector::copyAs);
      case OPEN -> inInspector(inspector::paste);
      case THEME -> theme.toggle();
    }
  }

  private void in(Area wanted, Runnable act) {
    area.set(wanted);
    act.run();
  }

  private void inTrace(Runnable act) {
    in(
        Area.LAB,
        () -> {
          regions.bringForward(trace);
          act.run();
        });
  }

  private void inInspector(Runnable act) {
    in(
        Area.LAB,
        () -> {
          regions.bringForward(inspector);
          act.run();
        });
  }

  private void find() {
    switch (area.get()) {
      case LAB -> inTrace(trace::find);
      case SCENARIOS -> scenarios.find();
    }
  }

  private void turnArea() {
    switch (area.get()) {
      case LAB -> in(Area.SCENARIOS, scenarios::focusFiles);
      case SCENARIOS -> in(Area.LAB, this::focusStage);
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
