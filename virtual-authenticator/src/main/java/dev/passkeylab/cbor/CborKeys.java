package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborItem.ArrayItem;
import dev.passkeylab.cbor.CborItem.Broken;
import dev.passkeylab.cbor.CborItem.ByteString;
import dev.passkeylab.cbor.CborItem.FloatNumber;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborItem.Negative;
import dev.passkeylab.cbor.CborItem.SimpleValue;
import dev.passkeylab.cbor.CborItem.Tagged;
import dev.passkeylab.cbor.CborItem.TextString;
import dev.passkeylab.cbor.CborItem.Unsigned;
import java.util.Comparator;

/// Map keys compared: by what they say, not by how they were written.
final class CborKeys {

  /// CTAP2's order over encoded keys: major type, then shorter first, then bytewise (CTAP 2.3 §8).
  static final Comparator<Bytes> CTAP2_ORDER =
      Comparator.<Bytes>comparingInt(key -> key.isEmpty() ? -1 : key.at(0) >> 5)
          .thenComparingInt(Bytes::length)
          .thenComparing(Comparator.naturalOrder());

  private CborKeys() {}

  /// {@return the shortest encoding of `item`, equal for equal values}
  ///
  /// Floating-point numbers keep their width: CTAP2 takes 1.0 in three and in five bytes for two
  /// keys.
  static Bytes normal(Bytes source, CborItem item) {
    return switch (item) {
      case Unsigned n -> CborHead.shortest(CborHead.UNSIGNED, n.bits());
      case Negative n -> CborHead.shortest(CborHead.NEGATIVE, n.bits());
      case ByteString s -> string(source, s, CborHead.BYTES, s.content(), s.indefinite());
      case TextString s -> string(source, s, CborHead.TEXT, s.content(), s.indefinite());
      case ArrayItem a -> {
        var parts = a.items().stream().map(i -> normal(source, i));
        yield container(CborHead.ARRAY, a.items().size(), parts.toArray(Bytes[]::new));
      }
      case MapItem m -> {
        var entries =
            m.entries().stream()
                .map(e -> Bytes.concat(normal(source, e.key()), normal(source, e.value())))
                .sorted();
        yield container(CborHead.MAP, m.entries().size(), entries.toArray(Bytes[]::new));
      }
      case Tagged t ->
          Bytes.concat(CborHead.shortest(CborHead.TAG, t.tag()), normal(source, t.item()));
      case SimpleValue v -> source.slice(v.span());
      case FloatNumber f -> source.slice(f.span());
      case Broken b -> source.slice(b.span());
    };
  }

  private static Bytes string(
      Bytes source, CborItem item, int major, Bytes content, boolean indefinite) {
    boolean asItStands = !indefinite && item.head() == CborHead.shortestSize(content.length());
    return asItStands
        ? source.slice(item.span())
        : Bytes.concat(CborHead.shortest(major, content.length()), content);
  }

  private static Bytes container(int major, int count, Bytes[] parts) {
    return Bytes.concat(CborHead.shortest(major, count), Bytes.concat(parts));
  }
}
