package dev.passkeylab.desktop.inspector;

import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.inspect.CopyAs;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// Takes the selected field away in a notation of the person's choice.
final class CopyMenu extends MenuButton {

  private final Consumer<String> said;
  private Optional<Fields> fields = Optional.empty();

  /// @param said is told what was copied, in words
  CopyMenu(Consumer<String> said) {
    super("Copy as", Icon.COPY.node());
    this.said = said;
    setId("copy-as");
    setAccessibleText("Copy the selected field as");
    setTooltip(new Tooltip("Copy the selected field, or the whole payload (Ctrl+Shift+C)"));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().addAll("quiet", "quiet-menu");
    for (var notation : CopyAs.values()) {
      var item = new MenuItem(notation.title() + ", " + notation.explanation());
      item.setId("copy-" + notation.name());
      item.setOnAction(_ -> copy(notation));
      getItems().add(item);
    }
    offer(Optional.empty());
  }

  /// Copies from these fields from now on; without any, there is nothing to copy.
  void offer(Optional<Fields> fields) {
    this.fields = fields;
    setDisable(fields.isEmpty());
  }

  private void copy(CopyAs notation) {
    fields.ifPresent(it -> {
      var node = it.current();
      Copy.text(notation.of(it.inspection(), node));
      said.accept("Copied " + node.name() + " as " + notation.title());
    });
  }
}
