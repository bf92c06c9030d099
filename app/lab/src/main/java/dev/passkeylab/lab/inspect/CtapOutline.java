package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import dev.passkeylab.cbor.CborItem;
import dev.passkeylab.cbor.CborItem.ArrayItem;
import dev.passkeylab.cbor.CborItem.ByteString;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborItem.TextString;
import dev.passkeylab.cbor.CborItem.Whole;
import dev.passkeylab.cbor.CborStructure;
import java.util.ArrayList;
import java.util.Optional;

/// The outline of a CTAP message: one byte that says what it is, then its CBOR, if any.
final class CtapOutline {

  private CtapOutline() {}

  static Node request(Place at) {
    if (at.bytes().isEmpty()) {
      return empty(at, "command");
    }
    int command = at.bytes().at(0);
    var name = CtapNames.command(command);
    if (!CtapNames.isCommand(command)) {
      at.step("command").problem(0, "0x%02x is no command of CTAP 2.3".formatted(command));
    }
    return message(at, name, "command", "parameters", CtapNames.request(command));
  }

  static Node response(Place at) {
    if (at.bytes().isEmpty()) {
      return empty(at, "status");
    }
    return message(at, CtapNames.status(at.bytes().at(0)), "status", "members", responseShape(at));
  }

  private static Node empty(Place at, String first) {
    at.problem(0, "no bytes; expected a %s byte".formatted(first));
    return at.leaf("CTAP", "ctap", at.whole(), "", Note.NONE);
  }

  private static Node message(Place at, String name, String first, String rest, Shape shape) {
    var parts = new ArrayList<Node>();
    var value = "0x%02X".formatted(at.bytes().at(0));
    parts.add(at.step(first).leaf(first, first, new Span(0, 1), value, Note.of(name)));
    int length = at.bytes().length() - 1;
    if (length > 0) {
      parts.add(CborOutline.of(at.step(rest), rest, new Span(1, length), shape, Note.NONE));
    }
    return at.node(
        name, "ctap", at.whole(), 1, "%,d bytes".formatted(length + 1), Note.NONE, parts);
  }

  /// An answer does not say to what; the types of its members do.
  private static Shape responseShape(Place at) {
    var bytes = at.bytes();
    if (!(CborStructure.read(bytes, 1).root() instanceof MapItem map)) {
      return Shape.ANY;
    }
    boolean authData = map.get(2).filter(ByteString.class::isInstance).isPresent();
    var first = map.get(1);
    if (authData && first.filter(TextString.class::isInstance).isPresent()) {
      return Shape.MAKE_CREDENTIAL_RESPONSE;
    } else if (authData && map.get(3).filter(ByteString.class::isInstance).isPresent()) {
      return Shape.GET_ASSERTION_RESPONSE;
    } else if (first.filter(ArrayItem.class::isInstance).isPresent()) {
      return Shape.GET_INFO_RESPONSE;
    }
    // clientPIN answers with a key, a token or counters; the numbers of its counters begin at 3.
    boolean credential =
        map.get(6).or(() -> map.get(3)).filter(MapItem.class::isInstance).isPresent();
    boolean counts = isWhole(first) && isWhole(map.get(2));
    return credential || counts ? Shape.CREDENTIAL_MANAGEMENT_RESPONSE : Shape.CLIENT_PIN_RESPONSE;
  }

  private static boolean isWhole(Optional<CborItem> item) {
    return item.filter(Whole.class::isInstance).isPresent();
  }
}
