package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Overlay;
import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.lab.files.FileTrouble;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Where the chosen file is saved: under its own name, or as another file, whose name is asked for.
final class SaveAs extends Overlay {

  private static final double WIDTH = 560;

  private final Shelf shelf;
  private final FxBridge bridge;
  private final TextField path = new TextField();
  private final Label becomes = paragraph("", "muted", "small");
  private final Label lacking = paragraph("", "small");
  private final Label trouble = paragraph("", "danger-text", "small");
  private final Button save = new Button("Save");
  private Path home = Path.of(System.getProperty("user.home"));
  private Path folder = home;
  private Optional<FileRow> from = Optional.empty();
  private Optional<Path> mayGo = Optional.empty();

  SaveAs(Shelf shelf, FxBridge bridge) {
    this.shelf = shelf;
    this.bridge = bridge;
    path.setId("save-as-path");
    path.setAccessibleText("File to save as");
    path.setOnAction(_ -> begin());
    path.textProperty().subscribe(() -> look());
    HBox.setHgrow(path, Priority.ALWAYS);
    becomes.setId("save-as-becomes");
    lacking.setId("save-as-lacking");
    lacking.setGraphic(Icon.ALERT.sized(13, "warning-icon"));
    trouble.setId("save-as-trouble");
    save.setId("save-as-save");
    save.setOnAction(_ -> begin());
    save.setMinWidth(USE_PREF_SIZE);
    save.getStyleClass().addAll("notice-button", "accent");
    var card =
        new VBox(
            8,
            label("Save as", "strong"),
            row(6, path, button("Choose…", this::choose)),
            becomes,
            lacking,
            trouble,
            row(6, spacer(), button("Cancel (Esc)", this::close), save));
    card.getStyleClass().add("card");
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    StackPane.setMargin(card, new Insets(56, 12, 12, 12));
    prepare();
    getChildren().add(card);
  }

  private static Button button(String words, Runnable action) {
    var button = new Button(words);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("notice-button");
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Proposes `folder` for copies of shipped files.
  void propose(Path folder) {
    home = folder;
  }

  /// Saves the chosen file; a shipped one as another.
  void save() {
    var row = shelf.chosen().get();
    if (row.isPresent() && row.get().ref().folder() instanceof Folder.Packed) {
      open();
    } else {
      shelf.save();
    }
  }

  /// Asks what the chosen file should become, once it is known which that is.
  void open() {
    bridge.work(
        () -> true,
        _ ->
            shelf.chosen().get().ifPresentOrElse(this::open, () -> shelf.say("No file is chosen.")),
        shelf::fail);
  }

  private void open(FileRow row) {
    from = Optional.of(row);
    var proposed = proposal(row);
    folder = proposed.resolveSibling("");
    open(path);
    path.setText(proposed.toString());
    int begin = proposed.toString().length() - proposed.getFileName().toString().length();
    path.selectRange(begin, proposed.toString().length() - ScenarioFiles.SUFFIX.length());
    look();
  }

  private Path proposal(FileRow row) {
    return switch (row.ref().folder()) {
      case Folder.Packed _ -> home.resolve(row.ref().name());
      case Folder.OnDisk _ ->
          row.ref().whole().resolveSibling(row.ref().title() + "-copy" + ScenarioFiles.SUFFIX);
    };
  }

  private void choose() {
    try {
      var chooser = new FileChooser();
      chooser.setTitle("Save the scenario as");
      if (Files.isDirectory(folder)) {
        chooser.setInitialDirectory(folder.toFile());
      }
      target().ifPresent(it -> chooser.setInitialFileName(it.getFileName().toString()));
      var file = chooser.showSaveDialog(getScene().getWindow());
      Optional.ofNullable(file).ifPresent(it -> path.setText(it.getPath()));
    } catch (UnsupportedOperationException _) {
      say("There is no file dialog here. Type the name of the file.");
    }
  }

  private Optional<Path> target() {
    try {
      var typed = path.getText().strip();
      return typed.isEmpty() ? Optional.empty() : Optional.of(SavingAs.target(typed, folder));
    } catch (InvalidPathException e) {
      say("No file can be called so: " + e.getReason());
      return Optional.empty();
    }
  }

  /// Says what would come of it, while it is typed.
  private void look() {
    say("");
    mayGo = Optional.empty();
    save.setText("Save");
    show(lacking, false);
    var to = target();
    becomes.setText(to.isPresent() ? "" : "Type the name of a file.");
    to.ifPresent(it -> from.ifPresent(row -> look(row, it)));
  }

  private void look(FileRow row, Path to) {
    var draft = row.draft().get();
    bridge.work(
        () -> SavingAs.look(text(row, draft), to),
        found -> {
          if (target().equals(Optional.of(to))) {
            tell(found);
          }
        },
        this::failed);
  }

  private void tell(SavingAs found) {
    becomes.setText(becomes(found));
    show(lacking, !found.lacking().isEmpty());
    lacking.setText(
        "It uses what is not to be found from there: "
            + String.join(", ", found.lacking())
            + ". Copy that too, or it does not run.");
    found.refusal().ifPresent(this::say);
  }

  private String becomes(SavingAs found) {
    var typed = path.getText().strip().equals(found.to().toString());
    return found.exists()
        ? (typed ? "This file" : found.to()) + " is there already."
        : typed ? "A new file." : "Becomes " + found.to();
  }

  private void begin() {
    var to = target();
    if (to.isPresent() && from.isPresent()) {
      begin(from.get(), to.get());
    }
  }

  private void begin(FileRow row, Path to) {
    var draft = row.draft().get();
    boolean over = mayGo.equals(Optional.of(to));
    bridge.work(
        () -> {
          var text = text(row, draft);
          var found = SavingAs.look(text, to);
          if (found.refusal().isEmpty() && (over || !found.exists())) {
            SavingAs.write(text, to, over);
          }
          return found;
        },
        found -> done(row, found, over),
        this::failed);
  }

  private static String text(FileRow row, Optional<Draft> draft) throws IOException {
    return draft.isPresent() ? draft.get().text() : Written.kept(row.ref());
  }

  private void done(FileRow row, SavingAs found, boolean over) {
    if (found.refusal().isPresent()) {
      say(found.refusal().get());
    } else if (found.exists() && !over) {
      mayGo = Optional.of(found.to());
      save.setText("Overwrite");
      say("Save once more to overwrite it.");
    } else {
      close();
      shelf.openCopy(row, found.to());
    }
  }

  private void failed(Exception e) {
    say(
        e instanceof IOException io
            ? "Not saved: " + FileTrouble.inWords(io)
            : "Our mistake: " + e);
  }

  private void say(String words) {
    trouble.setText(words);
    path.setAccessibleHelp(words);
    show(trouble, !words.isEmpty());
  }
}
