package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.Moment;
import dev.passkeylab.lab.trace.Tabs;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Names what waits for the person; a chip brings its outcomes to the answer panel.
final class WaitingChips extends HBox {

  private final Consumer<Moment.Open> choose;

  WaitingChips(Consumer<Moment.Open> choose) {
    super(6);
    this.choose = choose;
    setAlignment(Pos.CENTER_RIGHT);
  }

  /// Names the prompts of `open` in their order, with `chosen` marked; and where there are several
  /// tabs, the tab of each.
  void show(List<Moment.Open> open, Moment.Open chosen, Tabs tabs, boolean narrow) {
    var words = label(narrow ? "Waiting:" : "Waiting for the person:", "muted", "small");
    words.setMinWidth(0);
    getChildren().setAll(words);
    var group = new ToggleGroup();
    for (var prompt : open) {
      var chip = chip(prompt, tabs);
      chip.setToggleGroup(group);
      chip.setSelected(prompt.equals(chosen));
      getChildren().add(chip);
    }
  }

  /// Says that nothing waits.
  void showNothing(String words) {
    getChildren().setAll(label(words, "muted", "small"));
  }

  /// Puts the keyboard focus on the chosen one.
  void focus() {
    getChildren().stream()
        .filter(it -> it instanceof ToggleButton chip && chip.isSelected())
        .forEach(Node::requestFocus);
  }

  private ToggleButton chip(Moment.Open open, Tabs tabs) {
    var kind = open.prompt().kind();
    var tab = tabs.open().size() > 1 ? tabs.ofPrompt(open.opened()) : Optional.<String>empty();
    var words = kind.title() + tab.map(it -> " · " + it).orElse("");
    var chip = new ToggleButton(words, Icon.HOURGLASS.sized(12));
    chip.setId("waiting-" + kind.id());
    chip.setAccessibleText(
        "Waiting: "
            + kind.title()
            + tab.map(it -> " in tab " + it).orElse("")
            + ". Show what the person may do");
    chip.getStyleClass().setAll("chip");
    chip.setOnAction(_ -> {
      chip.setSelected(true);
      choose.accept(open);
    });
    return chip;
  }
}
