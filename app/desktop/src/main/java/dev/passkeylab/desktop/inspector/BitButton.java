package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.inspect.FlagsReading.BitReading;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A bit with its name, its value as a digit and as a glyph, and a word.
final class BitButton extends Button {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  BitButton(BitReading reading, Fields fields) {
    super(reading.bit().name());
    setId("bit-" + reading.bit().name());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(face(reading));
    setAccessibleText(words(reading));
    setTooltip(new Tooltip(words(reading)));
    getStyleClass().setAll("bit", style(reading));
    setPrefWidth(0);
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(_ -> fields.selected().set(Optional.of(reading.node())));
    setOnMouseEntered(_ -> fields.hovered().set(Optional.of(reading.node())));
    setOnMouseExited(_ -> fields.hovered().set(Optional.empty()));
    fields
        .selected()
        .subscribe(it ->
            pseudoClassStateChanged(CHOSEN, it.filter(node -> node == reading.node()).isPresent()));
  }

  private static VBox face(BitReading reading) {
    var bit = reading.bit();
    var digit = reading.on() ? "1" : "0";
    var icon = (reading.on() ? Icon.CHECK : Icon.DASH).sized(11, "bit-icon");
    var name = label(bit.isReserved() ? digit : bit.name() + " " + digit, "mono", "bit-name");
    var top = row(3, icon, name);
    top.setAlignment(Pos.CENTER);
    var face = column(0, top, label(bit.word(), "caption", "bit-word"));
    face.setAlignment(Pos.CENTER);
    return face;
  }

  static String words(BitReading reading) {
    var bit = reading.bit();
    return "%s, bit %d, %s: %s"
        .formatted(bit.name(), bit.number(), bit.meaning(), reading.on() ? "1" : "0");
  }

  private static String style(BitReading reading) {
    if (reading.bit().isReserved()) {
      return reading.on() ? "bit-wrong" : "bit-reserved";
    }
    return reading.on() ? "bit-on" : "bit-off";
  }
}
