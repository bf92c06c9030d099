package dev.passkeylab.desktop.toolbar;

import dev.passkeylab.desktop.look.Icon;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A button that gives a command. Where the command cannot be had, the button stays within reach of
/// pointer and keyboard, which a disabled one would not, and says why.
final class CommandButton extends Button {

  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final Command command;
  private boolean off;

  CommandButton(Command command, Consumer<Command> give) {
    super(command.word(), command.icon().node());
    this.command = command;
    setId("command-" + command.word().toLowerCase(Locale.ROOT).replace(' ', '-'));
    getStyleClass().add("command");
    setOnAction(_ -> give.accept(command));
    setTooltip(new Tooltip());
    say(command.help());
  }

  Command command() {
    return command;
  }

  /// Says what the command does at the moment.
  void show(String word, Icon icon, String sentence) {
    off(Optional.empty());
    setText(word);
    setGraphic(icon.node());
    say(command.help(sentence));
  }

  /// Says why the command cannot be had, or, without a reason, what it does.
  void off(Optional<String> why) {
    off = why.isPresent();
    setText(command.word());
    setGraphic(command.icon().node());
    pseudoClassStateChanged(OFF, off);
    say(why.map(command::off).orElseGet(command::help));
    notifyAccessibleAttributeChanged(AccessibleAttribute.DISABLED);
  }

  private void say(String words) {
    setAccessibleText(words);
    getTooltip().setText(words);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.DISABLED
        ? Boolean.valueOf(off || isDisabled())
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
