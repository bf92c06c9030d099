package dev.passkeylab.desktop.toolbar;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// A few commands in the menu of what they are about.
public final class AtHand {

  private AtHand() {}

  /// {@return a menu of these commands}
  public static ContextMenu menu(Consumer<Command> give, Command... commands) {
    var menu = new ContextMenu();
    menu.getItems().setAll(Stream.of(commands).map(it -> item(it, give)).toList());
    return menu;
  }

  private static MenuItem item(Command command, Consumer<Command> give) {
    var item = new MenuItem(command.sentence(), command.icon().sized(14));
    item.setAccelerator(command.key());
    item.setOnAction(_ -> give.accept(command));
    return item;
  }
}
