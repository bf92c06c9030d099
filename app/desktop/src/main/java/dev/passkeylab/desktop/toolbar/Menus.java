package dev.passkeylab.desktop.toolbar;

import dev.passkeylab.desktop.look.Icon;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// Every command by its menu, with its key. One that cannot be had stays in its place, within reach
/// of the keyboard, and says why.
final class Menus extends MenuButton {

  private static final String OFF = "off";

  private final Offers offers;
  private final Consumer<Command> give;

  Menus(Offers offers, Consumer<Command> give) {
    super("Menu", Icon.MENU.node());
    this.offers = offers;
    this.give = give;
    setId("menu");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleText(Command.MENU.help());
    setTooltip(new Tooltip(Command.MENU.help()));
    getStyleClass().addAll("command", "menus");
    getItems().setAll(Stream.of(Group.values()).map(this::menu).toList());
    setOnShowing(_ -> getItems().forEach(this::drawAll));
  }

  private Menu menu(Group group) {
    var menu = new Menu(group.word());
    menu.setId("menu-" + group.word());
    menu.getItems().setAll(group.commands().stream().map(this::item).toList());
    return menu;
  }

  private MenuItem item(Command command) {
    var item = new MenuItem(command.sentence(), command.icon().sized(14));
    item.setUserData(command);
    item.setAccelerator(command.key());
    item.setOnAction(_ -> give.accept(command));
    return item;
  }

  private void drawAll(MenuItem of) {
    ((Menu) of).getItems().forEach(this::draw);
  }

  private void draw(MenuItem item) {
    var command = (Command) item.getUserData();
    var why = offers.off(command);
    item.setText(command.sentence() + why.map(it -> "\nOff: " + it).orElse(""));
    if (why.isPresent()) {}
  }
}
