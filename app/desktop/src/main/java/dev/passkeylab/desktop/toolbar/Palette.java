package dev.passkeylab.desktop.toolbar;

import static dev.passkeylab.desktop.look.Parts.key;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Overlay;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every command by its words, over the window: type some of them, choose, and it is carried out.
public final class Palette extends Overlay {

  private static final double ROW = 32;
  private static final int MOST_ROWS = 12;

  private final Consumer<Command> give;
  private final TextField words = new TextField();
  private final ObservableList<Command> left = FXCollections.observableArrayList();
  private final ListView<Command> list = new ListView<>(left);
  private final Offers offers;

  public Palette(Offers offers, Consumer<Command> give) {
    this.offers = offers;
    this.give = give;
    words.setId("palette-words");
    words.setPromptText("What do you want to do?");
    words.setAccessibleText("Find an action");
    words.textProperty().subscribe(this::narrow);
    list.setId("palette");
    list.setAccessibleText("Actions");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(label("No action has these words.", "muted"));
    var box = new VBox(words, list);
    box.getStyleClass().add("palette");
    box.setMaxSize(520, USE_PREF_SIZE);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    getStyleClass().add("palette-ground");
    getChildren().add(box);
    prepare();
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows all commands, and takes the keyboard.
  public void open() {
    words.clear();
    narrow("");
    open(words);
  }

  private void narrow(String typed) {
    var parts = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    left.setAll(
        Stream.of(Command.values())
            .filter(it -> it != Command.PALETTE)
            .filter(it -> parts.stream().allMatch(it.help().toLowerCase(Locale.ROOT)::contains))
            .toList());
    list.setPrefHeight(Math.clamp(left.size(), 1, MOST_ROWS) * ROW + 2);
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> carryOut();
      case DOWN -> choose(1);
      case UP -> choose(-1);
      default -> {
        return; // what is typed narrows the list
      }
    }
    event.consume();
  }

  private void choose(int by) {
    if (!left.isEmpty()) {
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, left.size());
      list.getSelectionModel().select(next);
      list.scrollTo(next);
    }
  }

  private void carryOut() {
    var command = list.getSelectionModel().getSelectedItem();
    if (command != null) {
      close();
      give.accept(command);
    }
  }

  private final class Cell extends ListCell<Command> {

    Cell() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setOnMouseClicked(_ -> carryOut());
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      var line =
          row(
              8,
              command.icon().sized(14),
              label(command.sentence()),
              label(offers.off(command).map(it -> "off").orElse(""), "muted", "small"),
              spacer(),
              key(command.key().getDisplayText()));
      setGraphic(line);
      setAccessibleText(offers.off(command).map(command::off).orElseGet(command::help));
    }
  }
}
