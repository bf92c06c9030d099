package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The tabs of the simulated browser, which are in sight once there are several.
final class TabStrip extends HBox {

  private final Consumer<String> turn;
  private final Consumer<String> close;
  private List<BrowserView.TabName> drawn = List.of();
  private String chosen = "";

  TabStrip(Consumer<String> turn, Consumer<String> close) {
    this.turn = turn;
    this.close = close;
    getStyleClass().add("tab-strip");
    show(this, false);
  }

  /// Draws the tabs of `view`.
  void draw(BrowserView view) {
    if (drawn.equals(view.tabs()) && chosen.equals(view.tab())) {
      return;
    }
    drawn = view.tabs();
    chosen = view.tab();
    getChildren().clear();
    show(this, drawn.size() > 1);
    if (drawn.size() > 1) {
      drawTabs();
    }
  }

  private void drawTabs() {
    var group = new ToggleGroup();
    for (var tab : drawn) {
      var button = button(tab);
      button.setToggleGroup(group);
      button.setSelected(tab.name().equals(chosen));
      var shut =
          Parts.iconButton(Icon.CROSS, "Close tab " + tab.name(), () -> close.accept(tab.name()));
      shut.getStyleClass().add("tab-close");
      shut.setId("close-tab-" + tab.name());
      var whole = row(0, button, shut);
      whole.getStyleClass().add(tab.name().equals(chosen) ? "tab-chosen" : "tab-other");
      whole.setMinWidth(0);
      HBox.setHgrow(whole, Priority.SOMETIMES);
      getChildren().add(whole);
    }
  }

  private ToggleButton button(BrowserView.TabName tab) {
    var button =
        new ToggleButton(
            tab.name(), row(6, label(tab.title()), label(tab.name(), "muted", "caption")));
    button.setId("tab-" + tab.name());
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText("Tab " + tab.name() + ": " + tab.title());
    button.setMinWidth(0);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().setAll("tab-button");
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(_ -> {
      button.setSelected(true);
      turn.accept(tab.name());
    });
    return button;
  }
}
