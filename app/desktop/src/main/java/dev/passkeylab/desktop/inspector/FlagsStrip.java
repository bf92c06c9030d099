package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.SpecLink;
import dev.passkeylab.lab.inspect.FlagBit;
import dev.passkeylab.lab.inspect.FlagsReading;
import dev.passkeylab.lab.inspect.FlagsReading.BitReading;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A flags byte under the bytes: its bits, and a line about the one that is selected.
final class FlagsStrip extends VBox {

  private final FlagsReading flags;
  private final Fields fields;
  private final VBox lines = new VBox();

  FlagsStrip(FlagsReading flags, Fields fields) {
    super(6);
    this.flags = flags;
    this.fields = fields;
    getStyleClass().add("flags-strip");
    lines.getStyleClass().add("flags-line");
    getChildren().addAll(head(flags), new FlagsRow(flags, fields), lines);
    fields.selected().subscribe(_ -> explain());
  }

  static HBox head(FlagsReading flags) {
    var span = flags.node().content();
    var place = label("offset %d, length 1".formatted(span.offset()), "muted", "small");
    return row(
        8,
        label("Flags", "strong"),
        label(flags.hex(), "mono"),
        label("= " + flags.binary(), "mono", "muted"),
        spacer(),
        place);
  }

  private void explain() {
    lines.getChildren().clear();
    flags.bits().stream()
        .filter(it -> fields.holdsSelection(it.node()))
        .findFirst()
        .ifPresentOrElse(
            this::explain,
            () ->
                lines
                    .getChildren()
                    .add(label("Click a bit to see what sets it and who reads it.", "muted")));
  }

  private void explain(BitReading reading) {
    var bit = reading.bit();
    var name = label(bit.name() + ", " + bit.meaning() + ":", "strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var link = new SpecLink(bit.section(), bit.spec());
    link.setMinWidth(Region.USE_PREF_SIZE);
    var parties = paragraph(setBy(reading) + readBy(bit), "muted", "caption");
    lines.getChildren().addAll(row(6, name, label(bit.setBy(), "muted"), link), parties);
  }

  private String setBy(BitReading reading) {
    var deed = reading.on() ? "Set by " : "Left 0 by ";
    return fields.device().map(device -> deed + device + ". ").orElse("");
  }

  private static String readBy(FlagBit bit) {
    return bit.checks().isEmpty()
        ? "No check reads it."
        : "Read by " + String.join(", ", bit.checks()) + ".";
  }
}
