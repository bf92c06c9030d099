package dev.passkeylab.desktop.inspector;

import dev.passkeylab.lab.inspect.FlagsReading;
import dev.passkeylab.lab.inspect.Node;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The eight bits of a flags byte in the order of the wire. It lights up where the byte is
/// selected.
final class FlagsRow extends HBox {

  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private static final PseudoClass WORDLESS = PseudoClass.getPseudoClass("wordless");
  private static final double WORDS = 520;

  private final FlagsReading flags;
  private final Fields fields;

  FlagsRow(FlagsReading flags, Fields fields) {
    super(4);
    this.flags = flags;
    this.fields = fields;
    getStyleClass().add("flags-row");
    for (var bit : flags.bits()) {
      var button = new BitButton(bit, fields);
      HBox.setHgrow(button, Priority.ALWAYS);
      getChildren().add(button);
    }
    // half a word says less than none, and the tip has the whole
    widthProperty()
        .subscribe(width -> pseudoClassStateChanged(WORDLESS, width.doubleValue() < WORDS));
    fields.selected().subscribe(_ -> pseudoClassStateChanged(LIT, isLit()));
    fields.hovered().subscribe(hovered -> pseudoClassStateChanged(HOVERED, isOf(hovered)));
  }

  private boolean isLit() {
    return fields.holdsSelection(flags.node());
  }

  private boolean isOf(Optional<Node> hovered) {
    return hovered.filter(it -> it == flags.node()).isPresent();
  }
}
