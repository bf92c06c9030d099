package dev.passkeylab.cbor;

import co.nstant.in.cbor.model.Array;
import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.Map;
import co.nstant.in.cbor.model.Special;
import co.nstant.in.cbor.model.UnicodeString;
import dev.passkeylab.bytes.Bytes;
import java.util.TreeMap;

/// A copy of a value with every map in CTAP2's order of keys and everything of definite length.
final class CanonicalCopy {

  private CanonicalCopy() {}

  static DataItem of(DataItem item) {
    var copy =
        switch (item) {
          case Map map -> sorted(map);
          case Array array -> {
            var items = new Array(array.getDataItems().size());
            // cbor-java keeps the break that ended an indefinite-length array as its last item.
            array.getDataItems().stream()
                .filter(i -> i != Special.BREAK)
                .map(CanonicalCopy::of)
                .forEach(items::add);
            yield items;
          }
          // Strings of indefinite length forget their chunks here.
          case ByteString string -> new ByteString(string.getBytes());
          case UnicodeString string -> new UnicodeString(string.getString());
          default -> item;
        };
    if (copy != item && item.hasTag()) {
      copy.setTag(item.getTag());
    }
    return copy;
  }

  private static Map sorted(Map map) {
    var keys = new TreeMap<Bytes, DataItem>(CborKeys.CTAP2_ORDER);
    for (var key : map.getKeys()) {
      keys.put(Cbor.encode(key), key);
    }
    var copy = new Map(keys.size());
    for (var key : keys.values()) {
      copy.put(of(key), of(map.get(key)));
    }
    return copy;
  }
}
