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
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
  private static final double WORDS = 400;
  private static final double ROOMY = 520;
  private static final double RESERVED = 26;

  private final FlagsReading flags;
  private final Fields fields;

  FlagsRow(FlagsReading flags, Fields fields) {
    super(4);
    this.flags = flags;
    this.fields = fields;
    getStyleClass().add("flags-row");
    for (var bit : flags.bits()) {
      var button = new BitButton(bit, fields);
      getChildren().add(button);
    }
    widthProperty().subscribe(width -> fit(width.doubleValue()));
    fields.selected().subscribe(_ -> pseudoClassStateChanged(LIT, isLit()));
    fields.hovered().subscribe(hovered -> pseudoClassStateChanged(HOVERED, isOf(hovered)));
  }

  /// Where it is narrow, the bits that mean nothing give their room to the words of the others.
  /// Half a word says less than none, and the tip has the whole.
  private void fit(double width) {
    boolean tight = width < ROOMY;
    pseudoClassStateChanged(TIGHT, tight && width >= WORDS);
    pseudoClassStateChanged(WORDLESS, width < WORDS);
    setSpacing(tight ? 3 : 4);
    for (int i = 0; i < flags.bits().size(); i++) {
      var button = (BitButton) getChildren().get(i);
      boolean small = tight && flags.bits().get(i).bit().isReserved();
      HBox.setHgrow(button, small ? Priority.NEVER : Priority.ALWAYS);
      button.setPrefWidth(small ? RESERVED : 0);
    }
  }

  private boolean isLit() {
    return fields.holdsSelection(flags.node());
  }

  private boolean isOf(Optional<Node> hovered) {
    return hovered.filter(it -> it == flags.node()).isPresent();
  }
}
