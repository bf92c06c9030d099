package dev.passkeylab.desktop.toolbar;

import static dev.passkeylab.desktop.look.Parts.key;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// A few commands in the menu of what they are about.
public final class AtHand {

  private AtHand() {}

  /// {@return a menu of these commands}
  public static ContextMenu menu(Consumer<Command> give, Command... commands) {
    var menu = new ContextMenu();
    menu.getItems().setAll(Stream.of(commands).map(it -> item(it, give)).toList());
    return menu;
  }

  /// {@return a button for this command, which shows its key}
  public static Button button(Consumer<Command> give, Command command) {
    var face =
        row(
            8,
            command.icon().sized(14),
            label(command.word() + "…"),
            key(command.key().getDisplayText()));
    var button = new Button(command.word(), face);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(command.sentence());
    button.setTooltip(new Tooltip(command.sentence()));
    button.setId("at-hand-" + command.name().toLowerCase(Locale.ROOT));
    button.setOnAction(_ -> give.accept(command));
    return button;
  }

  private static MenuItem item(Command command, Consumer<Command> give) {
    var item = new MenuItem(command.word(), command.icon().sized(14));
    item.setAccelerator(command.key());
    item.setOnAction(_ -> give.accept(command));
    return item;
  }
}
