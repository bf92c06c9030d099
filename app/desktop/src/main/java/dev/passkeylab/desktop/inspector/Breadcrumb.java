package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.key;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.lab.inspect.Node;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The way from the outermost field to the selected one.
final class Breadcrumb extends HBox {

  private final Fields fields;

  Breadcrumb(Fields fields) {
    super(4);
    this.fields = fields;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("breadcrumb");
    fields.selected().subscribe(this::show);
  }

  private void show(Optional<Node> selected) {
    var trail = selected.map(fields::trail).orElse(List.of(fields.inspection().root()));
    getChildren().clear();
    for (var node : trail.subList(0, trail.size() - 1)) {
      getChildren().addAll(link(node), label("›", "muted"));
    }
    var last = label(trail.getLast().name(), "strong");
    last.setMinWidth(20);
    getChildren().addAll(last, spacer());
    if (trail.size() > 1) {
      var parent = label("parent", "muted", "caption");
      parent.setMinWidth(Region.USE_PREF_SIZE);
      getChildren().addAll(key("Esc"), parent);
    }
  }

  private Hyperlink link(Node node) {
    var link = new Hyperlink(node.name());
    link.setTextOverrun(OverrunStyle.ELLIPSIS);
    link.setMinWidth(8);
    link.setFocusTraversable(false);
    link.setOnAction(_ -> fields.selected().set(Optional.of(node)));
    return link;
  }
}
