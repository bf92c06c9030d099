package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.inspect.FlagBit;
import dev.passkeylab.lab.inspect.Node;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Where the selected field lies, and whether anything is wrong with the payload.
final class FieldStatus extends HBox {

  private final Fields fields;
  private final HBox place = row(12);

  FieldStatus(Fields fields) {
    super(12);
    this.fields = fields;
    getStyleClass().add("field-status");
    getChildren().addAll(place, spacer(), health());
    fields.selected().subscribe(this::show);
  }

  private void show(Optional<Node> selected) {
    if (selected.isEmpty()) {
      int length = fields.bytes().length();
      place.getChildren().setAll(label("Click a field or a byte", "muted"), part("length", length));
      return;
    }
    var node = selected.get();
    var content = node.content();
    place.getChildren().setAll(part("offset", content.offset()), extent(node));
    if (node.head() > 0) {
      place.getChildren().add(part("head", node.head()));
    }
    if (node.payload() > 0) {
      place.getChildren().add(label("within " + payload(node), "muted"));
    }
    if (!isBit(node)) {
      place.getChildren().add(label(node.kind(), "muted"));
    }
  }

  private static HBox extent(Node node) {
    return isBit(node)
        ? part("bit", FlagBit.valueOf(node.name()).number())
        : part("length", node.content().length());
  }

  private static boolean isBit(Node node) {
    return node.kind().equals("bit");
  }

  private String payload(Node node) {
    var path = fields.inspection().payloads().get(node.payload()).path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Label health() {
    var problems = fields.inspection().problems();
    if (problems.isEmpty()) {
      return withIcon("well-formed", Icon.CHECK, "success");
    }
    var words = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    var label = withIcon(words, Icon.ALERT, "danger");
    label.setTooltip(
        new Tooltip(
            String.join(
                "\n", problems.stream().map(it -> it.path() + ": " + it.message()).toList())));
    return label;
  }

  private static Label withIcon(String words, Icon icon, String meaning) {
    var label = label(words, meaning + "-text");
    label.setGraphic(icon.sized(12, meaning + "-icon"));
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static HBox part(String name, int value) {
    var part = row(4, label(name, "muted"), label(String.valueOf(value), "mono"));
    part.setMinWidth(USE_PREF_SIZE); // half a number is a wrong one; the words after it may be cut
    return part;
  }
}
