package dev.passkeylab.desktop;

import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.run.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/// The hands of a person at the bench who knows every control by its name only, and has no mouse.
final class BenchHands {

  final Hands hands;

  BenchHands(Hands hands) {
    this.hands = hands;
  }

  Snapshot snapshot() {
    return hands.snapshot();
  }

  Bench bench() {
    return snapshot().setUp().bench();
  }

  Standing.Device stands(String device) {
    return snapshot().standing().devices().stream()
        .filter(it -> it.traits().name().equals(device))
        .findFirst()
        .orElseThrow();
  }

  /// {@return the one control of that name which can be seen}
  Node named(String name) {
    var found = controls().stream().filter(it -> name.equals(it.getAccessibleText())).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " controls are named " + name);
    }
    return found.getFirst();
  }

  boolean has(String name) {
    return controls().stream().anyMatch(it -> name.equals(it.getAccessibleText()));
  }

  /// {@return every control of the window that the keyboard reaches}
  List<Node> controls() {
    return reached(hands.opened.stage().getScene().getRoot()).toList();
  }

  /// {@return what of it the keyboard reaches}
  static Stream<Node> reached(Node within) {
    return Hands.all(within).filter(Node::isFocusTraversable).filter(Hands::visible);
  }

  /// Goes to a control and presses it.
  BenchHands press(String name) {
    return focus(name).key(KeyCode.SPACE);
  }

  BenchHands key(KeyCode... keys) {
    hands.press(keys);
    return this;
  }

  BenchHands focus(String name) {
    var node = named(name);
    hands.robot.interact(node::requestFocus);
    if (!node.isFocused()) {
      throw new AssertionError(name + " takes no focus");
    }
    return this;
  }

  /// Opens a card or a disclosure, unless it is open.
  BenchHands open(String name) {
    return ((ToggleButton) named(name)).isSelected() ? this : press(name);
  }

  /// Chooses a word in a box.
  BenchHands choose(String name, String word) {
    focus(name);
    @SuppressWarnings("unchecked")
    var box = (ChoiceBox<String>) named(name);
    hands.robot.interact(() -> box.setValue(word));
    hands.settle();
    return this;
  }

  BenchHands tick(String name, boolean wanted) {
    return ((CheckBox) named(name)).isSelected() == wanted ? this : press(name);
  }

  /// Types a text in the place of what is there, and presses Enter.
  BenchHands write(String name, String text) {
    return type(name, text).key(KeyCode.ENTER);
  }

  BenchHands type(String name, String text) {
    focus(name);
    hands.robot.interact(((TextInputControl) named(name))::clear);
    hands.type(text);
    return this;
  }

  /// Gives a setting the last value of those that it may have and does not have.
  ///
  /// @return that value
  <T> List<String> change(String owner, Setting<T> setting, T now) {
    var name = owner + ": " + setting.id().replace('-', ' ');
    var before = setting.read(now);
    var other =
        setting.words().reversed().stream()
            .filter(it -> !before.contains(it))
            .findFirst()
            .orElse(setting.words().isEmpty() ? "" : setting.words().getLast());
    switch (setting.kind()) {
      case TRUTH -> press(name);
      case WORD -> choose(name, other);
      case WORDS -> {
        open(name).press(name + " " + other).press(name);
        var more = new ArrayList<>(before);
        if (!more.remove(other)) {
          more.add(other);
        }
        return more;
      }
      case NUMBER, DURATION, TEXT, TEXTS -> {
        var text = text(setting.id());
        write(name, text);
        return List.of(text);
      }
    }
    return List.of(other);
  }

  private static String text(String id) {
    return switch (id) {
      case "aaguid" -> "00000000-0000-0000-0000-000000000001";
      case "related-origins" -> "https://shop.test";
      case "tries", "messages" -> "7";
      case "autocomplete" -> "username";
      default -> "17s";
    };
  }
}
