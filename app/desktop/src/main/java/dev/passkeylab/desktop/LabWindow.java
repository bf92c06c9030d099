package dev.passkeylab.desktop;

import atlantafx.base.theme.Styles;
import dev.passkeylab.desktop.bench.BenchPane;
import dev.passkeylab.desktop.bench.BenchRail;
import dev.passkeylab.desktop.guide.HelpPane;
import dev.passkeylab.desktop.guide.TourPane;
import dev.passkeylab.desktop.inspector.InspectorPane;
import dev.passkeylab.desktop.live.Recorded;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.memory.Memory;
import dev.passkeylab.desktop.scenarios.ScenariosPane;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.desktop.stage.LiveStage;
import dev.passkeylab.desktop.stage.OpenedStage;
import dev.passkeylab.desktop.stage.StagePane;
import dev.passkeylab.desktop.stage.WhatIf;
import dev.passkeylab.desktop.status.StatusBar;
import dev.passkeylab.desktop.toolbar.Area;
import dev.passkeylab.desktop.toolbar.AtHand;
import dev.passkeylab.desktop.toolbar.Command;
import dev.passkeylab.desktop.toolbar.Offers;
import dev.passkeylab.desktop.toolbar.Palette;
import dev.passkeylab.desktop.toolbar.TimeCard;
import dev.passkeylab.desktop.toolbar.Toolbar;
import dev.passkeylab.desktop.trace.TracePane;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
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
  private final OpenedStage openedStage;
  private final TracePane trace;
  private final InspectorPane inspector;
  private final Toolbar toolbar;
  private final BenchPane bench;
  private final BenchRail rail;
  private final Regions regions;
  private final Palette palette;
  private final WhatIf whatIf;
  private final Selection selection = new Selection();
  private final ScenariosPane scenarios;
  private boolean narrow;
  private final StackPane labBody = new StackPane();
  private final ObjectProperty<Area> area = new SimpleObjectProperty<>(Area.LAB);
  private final StatusBar status;
  private final Offers offers;
  private final TimeCard time;
  private final HelpPane help;
  private final TourPane tour;
  private final Keeping keeping;
  private final Drops drops;

  /// @param bridge reads and plays files
  /// @param memory what the window was like before, and what it will be told to be like
  public LabWindow(Stage stage, FxBridge bridge, Runs runs, Theme theme, Memory memory) {
    this.stage = stage;
    this.runs = runs;
    this.theme = theme;
    stagePane = new StagePane(runs.staged(), selection, theme);
    liveStage = new LiveStage(runs, selection);
    openedStage = new OpenedStage(runs, selection, this::open);
    trace = new TracePane(bridge, runs, selection);
    inspector = new InspectorPane(bridge, runs, selection, this::open);
    keeping = new Keeping(memory, bridge, runs.staged());
    var dividers = keeping.dividers();
    toolbar = new Toolbar(runs, theme, area, this::carryOut);
    bench = new BenchPane(runs, this::askFile, () -> carryOut(Command.WRITE));
    rail = new BenchRail(bench, runs.staged());
    var stages = new StackPane(stagePane, liveStage, openedStage);
    regions =
        new Regions(
            Optional.of(new Regions.Left(bench, rail)),
            stages,
            trace,
            inspector,
            dividers,
            tabs -> trace.entitle(!tabs));
    // in the order in which the Tab key goes through them
    scenarios = new ScenariosPane(bridge, runs.staged(), dividers, () -> area.set(Area.LAB));
    status = new StatusBar(runs, area, scenarios.tally());
    var body = new StackPane(labBody, scenarios);
    VBox.setVgrow(body, Priority.ALWAYS);
    var root = new VBox(toolbar, body, status);
    root.getStyleClass().addAll("lab", Styles.DENSE);
    offers = new Offers(runs, area);
    palette = new Palette(offers, this::carryOut);
    time = new TimeCard(runs.staged()::act);
    var guide = new LabGuide(bench, rail, stages, trace, inspector, scenarios, toolbar, status);
    help = new HelpPane(offers, guide.topics());
    whatIf = new WhatIf(runs.staged());
    var inLab = area.isEqualTo(Area.LAB);
    tour = new TourPane(guide.callouts(regions::bringForward), ".welcome .outcome", inLab);
    scene = new Scene(new StackPane(root, whatIf, tour, time, palette, help), 1440, 900);
    keeping.follow(theme, trace, scenarios);
    trace.offer(AtHand.menu(this::carryOut, Command.BRANCH, Command.BREAKPOINT));
    inspector.offer(() -> AtHand.button(this::carryOut, Command.BRANCH));
    drops = new Drops(bridge, this::open);
    drops.listen(scene);
    theme.dress(scene);
    scene.widthProperty().subscribe(width -> fit(width.doubleValue()));
    scene.addEventFilter(KeyEvent.KEY_TYPED, LabWindow::hush);
    for (var command : Command.values()) {
      scene.getAccelerators().put(command.key(), () -> carryOut(command));
    }
  }

  private static void hush(KeyEvent typed) {
    if (Command.isLetterOfAKey(typed)) {
      typed.consume();
    }
  }

  /// Puts the window on the screen.
  public void show() {
    runs.shown().subscribe(_ -> turn());
    runs.staged().snapshot().subscribe(_ -> entitle());
    runs.opened().state().subscribe(_ -> entitle());
    area.subscribe(_ -> turn());
    selection.asked().addListener((_, _, _) -> regions.bringForward(inspector));
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(scene);
    keeping.place(stage);
    stage.setOnCloseRequest(event -> {
      if (!scenarios.mayClose()) {
        area.set(Area.SCENARIOS);
        event.consume();
      }
    });
    stage.show();
    keeping.begin(() -> give(Command.TOUR));
  }

  /// Opens what was dropped on the window.
  void open(Dropped dropped) {
    switch (dropped) {
      case Dropped.OfScenarios(var path) ->
          in(Area.SCENARIOS, () -> scenarios.open(new Folder.OnDisk(path), Optional.empty()));
      case Dropped.Scenario(var path) -> {
        var file = FileRef.of(path);
        in(Area.SCENARIOS, () -> scenarios.open(file.folder(), Optional.of(file)));
      }
      case Dropped.Other(var path) -> inInspector(() -> inspector.open(path));
    }
  }

  private void turn() {
    runs.hush();
    var kind = runs.shown().get();
    boolean lab = area.get() == Area.LAB;
    // the stage has a popup, which would stay over whatever is shown instead of it
    Parts.show(stagePane, lab && kind == Runs.Kind.STAGED);
    Parts.show(liveStage, kind == Runs.Kind.LIVE);
    Parts.show(openedStage, kind == Runs.Kind.OPENED);
    Parts.show(labBody, lab);
    Parts.show(scenarios, !lab);
    entitle();
  }

  private void entitle() {
    var name =
        switch (runs.shown().get()) {
          case STAGED -> runs.staged().snapshot().get().script().file();
          case LIVE -> "live run";
          case OPENED -> openedStage.name();
        };
    stage.setTitle("Passkey Lab · " + name);
  }

  private void fit(double width) {
    boolean tight = width < NARROW;
    if (narrow != tight || labBody.getChildren().isEmpty()) {
      narrow = tight;
      scenarios.lay(narrow, width);
    }
    regions
        .fit(width)
        .ifPresent(laid -> {
          rail.close(); // the bench may have a place of its own now
          labBody.getChildren().setAll(laid);
        });
  }

  private Optional<Path> askFile(String name) {
    var chooser = new FileChooser();
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  private void focusBench() {
    if (regions.showsLeft()) {
      bench.focus();
    } else {
      rail.open();
    }
  }

  /// Carries out what belongs to the bench, unless a text is edited, which has an undo of its own.
  private void atTheBench(Runnable act) {
    if (!(scene.getFocusOwner() instanceof TextInputControl)) {
      act.run();
    }
  }

  private void carryOut(Command command) {
    offers.off(command).ifPresentOrElse(why -> refuse(command.off(why)), () -> give(command));
  }

  private void refuse(String why) {
    switch (area.get()) {
      case SCENARIOS -> scenarios.refuse(why);
      case LAB -> runs.refuse(why);
    }
  }

  private void run() {
    switch (area.get()) {
      case LAB -> runs.staged().run();
      case SCENARIOS -> scenarios.run();
    }
  }

  private void give(Command command) {
    switch (command) {
      case RUN -> run();
      case STEP -> runs.staged().step();
      case BACK -> runs.staged().back();
      case RESTART -> runs.staged().restart();
      case BRANCH -> in(Area.LAB, this::branch);
      case BREAKPOINT -> turnBreakpoint();
      case WRITE -> in(Area.SCENARIOS, scenarios::writeSetUp);
      case AREA -> turnArea();
      case SERVE -> in(Area.LAB, runs::serve);
      case RUNS -> in(Area.LAB, runs::turn);
      case BENCH -> in(Area.LAB, this::focusBench);
      case UNDO -> atTheBench(runs.staged()::undo);
      case REDO -> atTheBench(runs.staged()::redo);
      case STAGE -> in(Area.LAB, this::focusStage);
      case TRACE -> inTrace(trace::focus);
      case VIEW -> inTrace(trace::turn);
      case FIND -> find();
      case INSPECTOR -> inInspector(inspector::focus);
      case EDIT -> in(Area.SCENARIOS, scenarios::edit);
      case SAVE -> in(Area.SCENARIOS, scenarios::save);
      case SAVE_AS -> in(Area.SCENARIOS, scenarios::saveAs);
      case RUN_ALL -> in(Area.SCENARIOS, scenarios::runAll);
      case NEXT_PROBLEM -> nextProblem(1);
      case PREVIOUS_PROBLEM -> nextProblem(-1);
      case FOLDER -> in(Area.SCENARIOS, scenarios::openFolder);
      case FILES -> in(Area.SCENARIOS, scenarios::focusFiles);
      case TEXT -> in(Area.SCENARIOS, scenarios::focusText);
      case RESULTS -> in(Area.SCENARIOS, scenarios::focusResults);
      case ADDRESS -> in(Area.LAB, stagePane::focusAddress);
      case RELOAD -> in(Area.LAB, stagePane::reload);
      case NEW_TAB -> in(Area.LAB, stagePane::newTab);
      case PALETTE -> palette.open();
      case COPY_AS -> inInspector(inspector::copyAs);
      case OPEN -> inInspector(inspector::paste);
      case THEME -> theme.toggle();
      case SYSTEM_THEME -> theme.choose(Theme.Choice.SYSTEM);
      case ADVANCE -> in(Area.LAB, () -> time.advance(toolbar.clock()));
      case NOTE -> in(Area.LAB, () -> time.note(toolbar.clock()));
      case MENU -> toolbar.openMenu();
      case HELP -> help.open();
      case TOUR -> in(Area.LAB, tour::open);
    }
  }

  /// Opens a scenario at a line.
  private void open(Recorded.Spot spot) {
    in(Area.SCENARIOS, () -> scenarios.open(FileRef.of(spot.file()), spot.line()));
  }

  /// Opens a trace file, which somebody dropped or named where anything may be named.
  private void open(Path trace) {
    in(
        Area.LAB,
        () -> {
          runs.open(trace);
          regions.bringForward(this.trace);
        });
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

  private void nextProblem(int by) {
    switch (area.get()) {
      case SCENARIOS -> scenarios.nextProblem(by);
      case LAB ->
          inTrace(() -> {
            if (!trace.nextProblem(by)) {
              runs.refuse("Nothing went wrong so far: no entry of the trace is marked.");
            }
          });
    }
  }

  private void branch() {
    whatIf.ask(selection.chosen().get(), trace::selectedRow, runs::refuse);
  }

  private void turnBreakpoint() {
    switch (area.get()) {
      case SCENARIOS -> scenarios.turnBreakpoint();
      case LAB ->
          selection
              .chosen()
              .get()
              .ifPresentOrElse(
                  it -> runs.staged().turnBreakpointAt(it.seq()),
                  () -> runs.refuse("A run stops before a step. Select what it did in the trace."));
    }
  }

  private void turnArea() {
    switch (area.get()) {
      case LAB -> in(Area.SCENARIOS, scenarios::focusFiles);
      case SCENARIOS -> in(Area.LAB, this::focusStage);
    }
  }

  private void focusStage() {
    switch (runs.shown().get()) {
      case STAGED -> stagePane.focus();
      case LIVE -> liveStage.focus();
      case OPENED -> openedStage.focus();
    }
  }
}
