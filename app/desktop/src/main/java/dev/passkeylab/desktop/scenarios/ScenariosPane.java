package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.look.Dividers;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.LabSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

/// The scenarios view: the files of a folder, the text of one, and what came of running it. Beside
/// each other where there is room, else text and results as tabs.
public final class ScenariosPane extends StackPane {

  private static final double FILES = 250;
  private static final double NARROW_FILES = 230;
  private static final double RESULTS = 480;

  private final LabSession lab;
  private final Shelf shelf;
  private final Runnable toLab;
  private final Dividers dividers;
  private final ReadOnlyObjectWrapper<Tally> tally;
  private final SaveAs saveAs;
  private final FilesPane files;
  private final TextPane text;
  private final ResultsPane results;
  private final TabPane tabs = new TabPane();
  private Optional<Folder> pinned = Optional.empty();
  private boolean opened;
  private Runnable waiting = () -> {};
  private List<FileRow> warned = List.of();

  /// @param toLab shows the lab
  public ScenariosPane(FxBridge bridge, LabSession lab, Dividers dividers, Runnable toLab) {
    this.lab = lab;
    this.toLab = toLab;
    this.dividers = dividers;
    this.shelf = new Shelf(bridge, lab.snapshot().get().script().ref().folder(), lab::saved);
    this.tally = new ReadOnlyObjectWrapper<>(this, "tally", Tally.of(shelf));
    this.saveAs = new SaveAs(shelf, bridge);
    this.files = new FilesPane(shelf, this::openInLab);
    this.text = new TextPane(shelf, lab, this::openInLab, saveAs);
    this.results = new ResultsPane(shelf, text::look);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    shelf.files().addListener((ListChangeListener<FileRow>) _ -> count());
    shelf.progress().subscribe(this::count);
    shelf.chosen().subscribe(this::count);
    setId("scenarios");
    setVisible(false);
    visibleProperty()
        .addListener((_, _, shown) -> {
          if (shown) {
            begin();
          }
        });
  }

  private void count() {
    tally.set(Tally.of(shelf));
  }

  /// Reads the folder of the scenario in the lab, the first time, and lays out what has waited for
  /// it: columns cannot be divided in no room.
  private void begin() {
    waiting.run();
    waiting = () -> {};
    if (!opened) {
      opened = true;
      var ref = lab.snapshot().get().script().ref();
      if (pinned.isPresent() && ref.folder() instanceof Folder.Packed) {
        shelf.openOrElse(pinned.get(), ref.folder(), Optional.of(ref));
      } else {
        shelf.open(ref.folder(), Optional.of(ref));
      }
    }
  }

  /// Begins with `folder` where the scenario in the lab is a shipped one.
  public void pin(Optional<Path> folder) {
    pinned = folder.map(Folder.OnDisk::new);
    folder.map(Path::toAbsolutePath).ifPresent(saveAs::propose);
  }

  /// {@return the folder whose files are listed}
  public ReadOnlyObjectProperty<Folder> folder() {
    return shelf.folder();
  }

  /// {@return how the files did, as it changes}
  public ReadOnlyObjectProperty<Tally> tally() {
    return tally.getReadOnlyProperty();
  }

  /// Lists the files of `folder`, and looks at `first`, else at the first one.
  public void open(Folder folder, Optional<FileRef> first) {
    opened = true;
    shelf.open(folder, first);
  }

  /// Lists the files beside `file`, and goes to a line of it, from 1, once it is read.
  public void open(FileRef file, int line) {
    text.enter(file, line);
    open(file.folder(), Optional.of(file));
    bringForward(text);
  }

  /// Lays the columns out for a wide window or a narrow one.
  ///
  /// @param width of the window
  public void lay(boolean narrow, double width) {
    waiting = () -> divide(narrow, width);
    if (isVisible()) {
      begin();
    }
  }

  private void divide(boolean narrow, double width) {
    tabs.getTabs().forEach(tab -> tab.setContent(null));
    tabs.getTabs().clear();
    results.entitle(!narrow);
    var split = new SplitPane();
    if (narrow) {
      tabs.getTabs().setAll(new Tab("Text", text), new Tab("Results", results));
      split.getItems().setAll(files, tabs);
      dividers.place(split, "scenarios-narrow", NARROW_FILES / width);
    } else {
      split.getItems().setAll(files, text, results);
      dividers.place(split, "scenarios", FILES / width, 1 - RESULTS / width);
      SplitPane.setResizableWithParent(results, false);
    }
    SplitPane.setResizableWithParent(files, false);
    getChildren().setAll(split, saveAs);
    applyCss(); // a divided pane has no children before, which the focus could go to
  }

  /// Runs the chosen file.
  public void run() {
    shelf.run();
  }

  /// Runs every file of the folder, or ends that.
  public void runAll() {
    if (shelf.progress().get().running()) {
      shelf.cancel();
    } else {
      shelf.runAll();
    }
  }

  /// Goes to the next problem, or to the one before.
  public void nextProblem(int by) {
    bringForward(text);
    if (!text.nextProblem(by)) {
      shelf.say("There is no problem in this file, as far as it has been run.");
    }
  }

  /// Puts the keyboard focus on the files.
  public void focusFiles() {
    files.focus();
  }

  /// Puts the keyboard focus on the text.
  public void focusText() {
    bringForward(text);
    text.focus();
  }

  /// Puts the keyboard focus on the results.
  public void focusResults() {
    bringForward(results);
    results.focus();
  }

  /// Puts the keyboard focus into the filter of the files.
  public void find() {
    files.find();
  }

  /// Puts the keyboard focus where another folder is named.
  public void openFolder() {
    files.openFolder();
  }

  /// Changes between reading and editing the text.
  public void edit() {
    bringForward(text);
    text.edit();
  }

  /// Saves the chosen file; of a shipped one a copy, whose name is asked for.
  public void save() {
    saveAs.save();
  }

  /// Saves the chosen file as another, whose name is asked for.
  public void saveAs() {
    saveAs.open();
  }

  /// Lets the run in the lab stop before the step in the line that is looked at, or no longer.
  public void turnBreakpoint() {
    var step = text.step();
    if (step.isPresent()) {
      lab.turnBreakpoint(step.getAsInt());
    } else {
      shelf.say("A run stops before a step. Choose the line of a step of the file in the lab.");
    }
  }

  /// Writes what is set up in the lab into the text of its file, to be looked at and saved.
  public void writeSetUp() {
    var snapshot = lab.snapshot().get();
    var ref = snapshot.script().ref();
    if (!shelf.folder().get().equals(ref.folder())) {
      shelf.open(ref.folder(), Optional.of(ref));
    }
    shelf.write(snapshot);
    bringForward(text);
  }

  /// {@return whether nothing is lost when the window closes now; says it where something is, once}
  public boolean mayClose() {
    var unsaved = shelf.unsaved();
    if (unsaved.isEmpty() || unsaved.equals(warned)) {
      return true;
    }
    warned = unsaved;
    var names =
        unsaved.stream().map(it -> it.ref().titleInFolder()).collect(Collectors.joining(", "));
    shelf.say("Not saved: " + names + ". Close the window again to leave without saving.");
    return false;
  }

  /// Says why something cannot be had here.
  public void refuse(String why) {
    shelf.say(why);
  }

  private void bringForward(Node region) {
    tabs.getTabs().stream()
        .filter(tab -> tab.getContent() == region)
        .findFirst()
        .ifPresent(tabs.getSelectionModel()::select);
  }

  private void openInLab() {
    var row = shelf.chosen().get();
    if (row.isEmpty()) {
      return;
    }
    if (row.get().draft().get().isPresent()) {
      shelf.say("The lab opens what is saved. Save the file first (Ctrl+S).");
      return;
    }
    lab.open(row.get().ref(), toLab, wrong -> shelf.say("Not opened: " + wrong));
  }
}
