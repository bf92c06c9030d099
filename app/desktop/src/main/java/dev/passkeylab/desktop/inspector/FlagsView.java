package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.SpecLink;
import dev.passkeylab.lab.inspect.FlagBit;
import dev.passkeylab.lab.inspect.FlagsReading;
import dev.passkeylab.lab.inspect.FlagsReading.BitReading;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A flags byte: its bits, and of each what it says, what sets it, and what the relying party does
/// with it.
final class FlagsView extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  FlagsView(FlagsReading flags, Fields fields) {
    setId("flags-view");
    var strip = column(6, FlagsStrip.head(flags), new FlagsRow(flags, fields));
    strip.getStyleClass().add("flags-strip");
    var words = new VBox();
    for (var bit : flags.bits()) {
      words.getChildren().add(explanation(bit, fields));
    }
    var scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(strip, scroll);
    for (int i = 0; i < flags.bits().size(); i++) {
      var bit = flags.bits().get(i).node();
      var line = words.getChildren().get(i);
      fields
          .selected()
          .subscribe(it -> it.filter(node -> node == bit).ifPresent(_ -> reveal(scroll, line)));
    }
  }

  /// Scrolls so far that the line is the first in sight, or the end of all is reached.
  private static void reveal(ScrollPane scroll, Node line) {
    double hidden =
        scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.min(1, line.getBoundsInParent().getMinY() / hidden));
    }
  }

  private static HBox explanation(BitReading reading, Fields fields) {
    var bit = reading.bit();
    var words = column(1, title(reading), paragraph(setBy(bit), "small"));
    words.getChildren().add(paragraph(bit.use(), "small"));
    if (!bit.checks().isEmpty()) {
      words.getChildren().add(readBy(bit));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = row(0, words);
    line.getStyleClass().add("bit-words");
    line.setOnMouseClicked(_ -> fields.selected().set(Optional.of(reading.node())));
    fields
        .selected()
        .subscribe(it ->
            line.pseudoClassStateChanged(
                CHOSEN, it.filter(node -> node == reading.node()).isPresent()));
    return line;
  }

  private static HBox title(BitReading reading) {
    var bit = reading.bit();
    var name = label(bit.name() + " " + (reading.on() ? "1" : "0"), "mono");
    name.setMinWidth(56);
    var number = label("bit " + bit.number(), "muted", "caption");
    number.setMinWidth(Region.USE_PREF_SIZE);
    var link = new SpecLink("WebAuthn " + bit.section(), bit.spec());
    link.setMinWidth(Region.USE_PREF_SIZE);
    var title = row(8, name, label(bit.meaning(), "strong"), number, spacer(), link);
    title.setAlignment(Pos.CENTER_LEFT);
    return title;
  }

  private static String setBy(FlagBit bit) {
    return Character.toUpperCase(bit.setBy().charAt(0)) + bit.setBy().substring(1) + ".";
  }

  private static HBox readBy(FlagBit bit) {
    var checks = label(String.join(", ", bit.checks()), "mono", "caption");
    checks.setMinWidth(0);
    return row(6, label("Read by", "muted", "caption"), checks);
  }
}
