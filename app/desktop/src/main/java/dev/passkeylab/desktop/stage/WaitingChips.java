package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.Moment;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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

  /// Names the prompts of `open` in their order, with `chosen` marked.
  void show(List<Moment.Open> open, Moment.Open chosen) {
    getChildren().setAll(label("Waiting for the person:", "muted", "small"));
    var group = new ToggleGroup();
    for (var prompt : open) {
      var chip = chip(prompt);
      chip.setToggleGroup(group);
      chip.setSelected(prompt.equals(chosen));
      getChildren().add(chip);
    }
  }

  /// Says that nothing waits.
  void showNothing(String words) {
    getChildren().setAll(label(words, "muted", "small"));
  }

  private ToggleButton chip(Moment.Open open) {
    var kind = open.prompt().kind();
    var chip = new ToggleButton(kind.title(), Icon.HOURGLASS.sized(12));
    chip.setId("waiting-" + kind.id());
    chip.setAccessibleText("Waiting: " + kind.title() + ". Show what the person may do");
    chip.getStyleClass().setAll("chip");
    chip.setOnAction(_ -> {
      chip.setSelected(true);
      choose.accept(open);
    });
    return chip;
  }
}
