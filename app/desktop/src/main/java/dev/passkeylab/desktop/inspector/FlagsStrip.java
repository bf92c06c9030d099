package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.SpecLink;
import dev.passkeylab.lab.inspect.FlagsReading;
import dev.passkeylab.lab.inspect.FlagsReading.BitReading;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A flags byte under the bytes: its bits, and a line about the one that is selected.
final class FlagsStrip extends VBox {

  private final FlagsReading flags;
  private final Fields fields;
  private final HBox line = row(6);

  FlagsStrip(FlagsReading flags, Fields fields) {
    super(6);
    this.flags = flags;
    this.fields = fields;
    getStyleClass().add("flags-strip");
    line.getStyleClass().add("flags-line");
    getChildren().addAll(head(flags), new FlagsRow(flags, fields), line);
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
    line.getChildren().clear();
    flags.bits().stream()
        .filter(it -> fields.holdsSelection(it.node()))
        .findFirst()
        .ifPresentOrElse(
            this::explain,
            () ->
                line.getChildren()
                    .add(label("Click a bit to see what sets it and who reads it.", "muted")));
  }

  private void explain(BitReading reading) {
    var bit = reading.bit();
    var name = label(bit.name() + ", " + bit.meaning() + ":", "strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var link = new SpecLink(bit.section(), bit.spec());
    link.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().addAll(name, label(bit.setBy(), "muted"), link);
  }
}
