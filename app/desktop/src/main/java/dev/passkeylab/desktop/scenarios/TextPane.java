package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.empty;
import static dev.passkeylab.desktop.look.Parts.iconButton;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.lab.scenario.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The text of the chosen file, to read: in colours, with how each step did and what is wrong.
final class TextPane extends VBox {

  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final Shelf shelf;
  private final LabSession lab;
  private final SaveAs saveAs;
  private final Label name = label("", "strong");
  private final ListView<TextRow> list = new ListView<>();
  private final VBox nothing =
      empty(
          Icon.FILE,
          "No file chosen",
          "Choose one on the left, or open another folder (Ctrl+Shift+O).");
  private final TextFoot foot = new TextFoot();
  private final TextEditor editor;
  private final ToggleButton edit = new ToggleButton("Edit", Icon.PENCIL.sized(13));
  private final Button save = new Button("Save");
  private final Button discard = new Button("Discard changes");
  private final Button open = new Button("Open in the lab");
  private final Region unsaved = new Region();
  private final ChangeListener<Object> changed = (_, _, _) -> draw();
  private Optional<Written> shown = Optional.empty();
  private Optional<Place> looking = Optional.empty();
  private boolean entering;

  /// @param openInLab sets the chosen file up in the lab
  /// @param saveAs saves it
  TextPane(Shelf shelf, LabSession lab, Runnable openInLab, SaveAs saveAs) {
    this.shelf = shelf;
    this.lab = lab;
    this.saveAs = saveAs;
    this.editor = new TextEditor(shelf, this::edit, this::say);
    list.setId("text");
    list.setAccessibleText("Text of the scenario");
    list.setCellFactory(_ -> new TextCell());
    list.getStyleClass().add("text-list");
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> say());
    name.setMinWidth(40);
    var body = new StackPane(list, editor, nothing);
    VBox.setVgrow(body, Priority.ALWAYS);
    var copy = iconButton(Icon.COPY, "Copy the whole text", this::copyAll);
    prepareButtons(openInLab);
    getChildren().addAll(title(copy), new TextNotice(shelf, saveAs::open), new AsideBar(shelf));
    getChildren().addAll(body, foot);
    setMinWidth(240);
    shelf.written().subscribe(_ -> draw());
    shelf.asides().shown().addListener((_, _, _) -> turnAside());
    shelf.chosen().addListener((_, before, now) -> follow(before, now));
    lab.snapshot().addListener(changed);
  }

  private HBox title(Button copy) {
    var title = row(8, name, unsaved, spacer(), discard, save, edit, copy, open);
    title.getStyleClass().add("region-header");
    return title;
  }

  private void prepareButtons(Runnable openInLab) {
    edit.setId("edit");
    edit.setTooltip(new Tooltip("Change the text (F4)"));
    edit.setAccessibleText("Edit the text (F4)");
    edit.selectedProperty().subscribe(_ -> turn());
    save.setId("save");
    save.setTooltip(new Tooltip("Save the scenario (Ctrl+S)"));
    save.setOnAction(_ -> saveAs.save());
    discard.setId("discard");
    discard.setOnAction(_ -> shelf.discard());
    open.setId("open-in-lab");
    open.setTooltip(new Tooltip("Set this file up in the lab, to step through it (Enter)"));
    open.setOnAction(_ -> openInLab.run());
    unsaved.getStyleClass().add("unsaved-dot");
    for (var button : List.of(edit, save, discard, open)) {
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().add("notice-button");
    }
  }

  /// Changes between reading and editing, where the file can be edited.
  void edit() {
    shelf.asides().leave();
    edit.setSelected(!edit.isSelected());
    focus();
  }

  private void turn() {
    var no = shelf.written().get().flatMap(TextEditor::refusal);
    if (edit.isSelected() && no.isPresent()) {
      shelf.say(no.get());
      edit.setSelected(false);
      return;
    }
    draw();
  }

  private void follow(Optional<FileRow> before, Optional<FileRow> now) {
    before.ifPresent(it -> it.played().removeListener(changed));
    now.ifPresent(it -> it.played().addListener(changed));
    before.ifPresent(it -> it.draft().removeListener(changed));
    now.ifPresent(it -> it.draft().addListener(changed));
    name.setText(chosenName());
    list.getSelectionModel().clearSelection();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    if (COPY.match(event)) {
      copyLine();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && shelf.asides().shown().get().isPresent()) {
      shelf.asides().leave();
      event.consume();
    }
  }

  private void copyAll() {
    text().ifPresent(it -> Copy.text(it.text()));
  }

  private void copyLine() {
    text().flatMap(it -> it.text().lines().skip(line() - 1L).findFirst()).ifPresent(Copy::text);
  }

  private int line() {
    var row = list.getSelectionModel().getSelectedItem();
    return row == null ? 1 : row.number();
  }

  /// {@return what is shown: the chosen file, or one that it uses}
  private Optional<Written> text() {
    return shelf.asides().shown().get().map(Aside::written).or(shelf.written()::get);
  }

  private boolean isEditing() {
    return edit.isSelected() && shelf.asides().shown().get().isEmpty();
  }

  private void turnAside() {
    draw();
    look();
  }

  private void draw() {
    var written = text();
    boolean aside = shelf.asides().shown().get().isPresent();
    name.setText(aside ? written.map(it -> it.file().name()).orElse("") : chosenName());
    show(nothing, written.isEmpty());
    boolean editing = isEditing() && written.isPresent();
    show(list, written.isPresent() && !editing);
    show(editor, editing);
    List.of(edit, open).forEach(it -> show(it, !aside));
    boolean dirty = shelf.chosen().get().flatMap(it -> it.draft().get()).isPresent();
    List.of(unsaved, save, discard).forEach(it -> show(it, dirty && !aside));
    if (written.isEmpty()) {
      list.getItems().clear();
      foot.clear();
      return;
    }
    var marks = marks(written.get());
    fill(written.get(), marks);
    if (!aside) {
      editor.fill(written.get(), dirty);
    }
    foot.show(written.get(), marks, editing);
    say();
    look();
  }

  private String chosenName() {
    return shelf.chosen().get().map(it -> it.ref().titleInFolder()).orElse("");
  }

  private Marks marks(Written shown) {
    return Marks.of(
        shelf.written().get().orElse(shown),
        shown.file(),
        lab.snapshot().get(),
        shelf.chosen().get().flatMap(it -> it.played().get()));
  }

  private void fill(Written written, Marks marks) {
    var rows = TextRow.of(written, marks);
    if (!list.getItems().equals(rows)) {
      int kept = list.getSelectionModel().getSelectedIndex();
      boolean same = shown.filter(it -> it.file().equals(written.file())).isPresent();
      list.getItems().setAll(rows);
      if (same && kept >= 0) {
        list.getSelectionModel().select(Math.min(kept, rows.size() - 1));
      }
    }
    shown = Optional.of(written);
  }

  private void say() {
    say(isEditing() ? editor.line() : line());
  }

  private void say(int line) {
    text().ifPresent(it -> foot.at(it, line));
  }

  /// {@return the index of the lab's step that is written in the line that is looked at, from 0}
  OptionalInt step() {
    var lab = this.lab.snapshot().get();
    var ref = shelf.chosen().get().map(FileRow::ref);
    int line = isEditing() ? editor.line() : line();
    var path = text().map(it -> it.file().path()).orElse("");
    return ref.equals(Optional.of(lab.script().ref()))
        ? IntStream.range(0, lab.script().steps().size())
            .filter(it -> lab.script().steps().get(it).place().file().equals(path))
            .filter(it -> lab.script().steps().get(it).place().line() == line)
            .findFirst()
        : OptionalInt.empty();
  }

  /// Goes to a place in the chosen file, or in one that it uses, which is shown then.
  void look(Place place) {
    looking = Optional.of(place);
    entering = false;
    shelf.asides().show(place.file());
    look();
  }

  /// Goes to a line of a file, from 1, with the keyboard focus, as soon as that is what is shown.
  void enter(FileRef file, int line) {
    looking = Optional.of(new Place(file.path(), line, 1));
    entering = true;
    look();
  }

  private void look() {
    looking
        .filter(it -> text().filter(shown -> shown.file().isAt(it.file())).isPresent())
        .ifPresent(it -> {
          looking = Optional.empty();
          look(it.line());
          if (entering) {
            entering = false;
            focus();
          }
        });
  }

  private void look(int line) {
    if (isEditing()) {
      editor.look(line);
    }
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).number() == line) {
        list.getSelectionModel().select(i);
        list.scrollTo(Math.max(0, i - 8));
        return;
      }
    }
  }

  /// Goes to the next mistake, or to the next line where something else was seen; behind the last
  /// one to the first.
  boolean nextProblem(int by) {
    var rows = list.getItems();
    int from = list.getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= rows.size(); i++) {
      int at = Math.floorMod((from < 0 && by < 0 ? 0 : from) + i * by, rows.size());
      if (isProblem(rows.get(at))) {
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 8));
        if (isEditing()) {
          editor.look(rows.get(at).number());
        }
        (isEditing() ? editor : list).requestFocus();
        return true;
      }
    }
    return false;
  }

  private static boolean isProblem(TextRow row) {
    return switch (row) {
      case TextRow.Mistake _ -> true;
      case TextRow.Line line -> line.seen().isPresent();
    };
  }

  /// Puts the keyboard focus on the text.
  void focus() {
    if (isEditing()) {
      editor.requestFocus();
      return;
    }
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }
}
