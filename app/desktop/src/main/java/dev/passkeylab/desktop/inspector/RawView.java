package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.iconButton;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.inspect.InspectedPayload;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// The exact bytes as texts to take away.
final class RawView extends ScrollPane {

  private static final int LONGEST_TEXT = 20_000;

  RawView(InspectedPayload payload) {
    var bytes = payload.bytes();
    var column = new VBox(12, text("Hex", bytes.hex()), text("Base64url", bytes.base64url()));
    if (isText(payload)) {
      column.getChildren().add(text("Text", bytes.asUtf8()));
    }
    column.getChildren().add(text("SHA-256", digest(bytes)));
    column.getStyleClass().add("raw");
    setContent(column);
    setFitToWidth(true);
    setFocusTraversable(false);
  }

  private static String digest(Bytes bytes) {
    return bytes.sha256().hex();
  }

  private static boolean isText(InspectedPayload payload) {
    return switch (payload.format()) {
      case "json", "client-data", "text" -> true;
      default -> false;
    };
  }

  private static VBox text(String name, String text) {
    boolean cut = text.length() > LONGEST_TEXT;
    var area = new TextArea(cut ? text.substring(0, LONGEST_TEXT) + "…" : text);
    area.setEditable(false);
    area.setWrapText(true);
    area.setAccessibleText(name);
    area.setPrefRowCount(Math.clamp(text.length() / 56 + 1, 1, 9));
    area.getStyleClass().add("mono");
    var copy = iconButton(Icon.COPY, "Copy as " + name, () -> Copy.text(text));
    return new VBox(4, row(6, label(name, "strong"), spacer(), copy), area);
  }
}
