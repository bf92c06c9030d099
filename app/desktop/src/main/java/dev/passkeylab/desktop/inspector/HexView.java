package dev.passkeylab.desktop.inspector;

import dev.passkeylab.lab.inspect.Node;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The bytes of the payload in view. Arrow keys move from byte to byte, Esc goes to the field
/// around.
final class HexView extends ListView<HexRow> {

  /// From which width on the bytes stand as text beside themselves, too.
  private static final double ROOM_FOR_TEXT = 478;

  /// From which width on the bytes need not stand closer to make room for the text.
  private static final double AMPLE = 575;

  private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

  private final Fields fields;
  private final BooleanBinding roomy = widthProperty().greaterThanOrEqualTo(ROOM_FOR_TEXT);
  private int payload = -1;
  private int cursor;

  HexView(Fields fields) {
    this.fields = fields;
    setId("hex");
    setAccessibleText("Bytes of the payload");
    setFixedCellSize(18);
    setCellFactory(_ -> new HexCell(fields, roomy));
    widthProperty().subscribe(width -> pseudoClassStateChanged(CLOSE, close(width.doubleValue())));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    fields.selected().subscribe(this::follow);
  }

  private static boolean close(double width) {
    return width >= ROOM_FOR_TEXT && width < AMPLE;
  }

  private void follow(Optional<Node> node) {
    if (payload != fields.payload()) {
      payload = fields.payload();
      getItems().setAll(HexRow.of(fields.bytes()));
    }
    node.ifPresent(it -> reveal(it.content().offset()));
  }

  private void reveal(int offset) {
    if (!fields.selected().get().map(Node::content).filter(it -> it.contains(cursor)).isPresent()) {
      cursor = offset;
    }
    int row = cursor / HexRow.WIDTH;
    if (!Sight.holds(this, row)) {
      scrollTo(Math.max(0, row - (int) (getHeight() / getFixedCellSize() / 2)));
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> move(-1);
      case RIGHT -> move(1);
      case UP -> move(-HexRow.WIDTH);
      case DOWN -> move(HexRow.WIDTH);
      case ESCAPE -> fields.selectParent();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int to = Math.clamp(cursor + by, 0, Math.max(0, fields.bytes().length() - 1));
    cursor = to;
    fields.at(fields.payload(), to).ifPresent(it -> fields.selected().set(Optional.of(it)));
  }
}
