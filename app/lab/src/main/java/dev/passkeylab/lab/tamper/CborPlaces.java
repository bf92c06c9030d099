package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.Cbor;
import dev.passkeylab.cbor.CborItem;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.cbor.CborPath;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.lab.tamper.Slot.Kind;
import java.util.stream.Collectors;

/// Finds values in CBOR: entries of maps by their key, items of arrays by their number, and what
/// `authData` holds. Nothing but the item that is meant, and its own header, changes.
final class CborPlaces {

  private CborPlaces() {}

  static Slot find(Bytes cbor, Places.Steps steps) throws NoSuchPlace {
    return find(cbor, CborStructure.read(cbor).root(), steps);
  }

  private static Slot find(Bytes cbor, CborItem item, Places.Steps steps) throws NoSuchPlace {
    if (steps.none()) {
      return slot(cbor, item);
    }
    var step = steps.take();
    var inner = inner(item, step, steps);
    if (step.equals("authData") && inner instanceof CborItem.ByteString data && !steps.none()) {
      return DataPlaces.find(data.content(), steps)
          .within(it -> replaced(cbor, inner, Cbor.encode(CborMap.item(it))));
    }
    return find(cbor, inner, steps);
  }

  private static CborItem inner(CborItem item, String step, Places.Steps steps) throws NoSuchPlace {
    return switch (item) {
      case CborItem.MapItem map ->
          map.entries().stream()
              .filter(it -> CborPath.step(it.key()).equals(step))
              .map(CborItem.Entry::value)
              .findFirst()
              .orElseThrow(() ->
                  steps.lost(
                      "there is "
                          + map.entries().stream()
                              .map(it -> CborPath.step(it.key()))
                              .collect(Collectors.joining(", "))));
      case CborItem.ArrayItem array -> {
        if (!step.matches("[0-9]{1,4}") || Integer.parseInt(step) >= array.items().size()) {
          throw steps.lost("there are " + array.items().size() + " items");
        }
        yield array.items().get(Integer.parseInt(step));
      }
      case CborItem.Tagged tagged -> inner(tagged.item(), step, steps);
      case CborItem.Whole _,
          CborItem.ByteString _,
          CborItem.TextString _,
          CborItem.SimpleValue _,
          CborItem.FloatNumber _,
          CborItem.Broken _ ->
          throw steps.lost("nothing is within what is there");
    };
  }

  private static Slot slot(Bytes cbor, CborItem item) {
    return switch (item) {
      case CborItem.ByteString string ->
          new Slot(
              Kind.BYTES,
              string.content(),
              it -> replaced(cbor, item, Cbor.encode(CborMap.item(it))));
      case CborItem.TextString string ->
          new Slot(
              Kind.TEXT,
              string.content(),
              it -> replaced(cbor, item, Cbor.encode(CborMap.item(it.asUtf8()))));
      case CborItem.Whole number when number.isLong() ->
          new Slot(
              Kind.CBOR_NUMBER,
              Bytes.utf8(number.value().toString()),
              it -> replaced(cbor, item, Cbor.encode(CborMap.item(Long.parseLong(it.asUtf8())))));
      case CborItem other ->
          new Slot(Kind.CBOR, cbor.slice(other.span()), it -> replaced(cbor, other, it));
    };
  }

  private static Bytes replaced(Bytes cbor, CborItem item, Bytes encoded) {
    var span = item.span();
    return Bytes.concat(
        cbor.slice(0, span.offset()), encoded, cbor.slice(span.end(), cbor.length() - span.end()));
  }
}
