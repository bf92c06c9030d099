package dev.passkeylab.cose;

import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.Map;
import co.nstant.in.cbor.model.Number;
import co.nstant.in.cbor.model.UnicodeString;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.Cbor;
import dev.passkeylab.cbor.CborMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The members of a COSE_Key by their labels, RFC 9052 §7. What is wrong has its label for a path.
record KeyMembers(Map map) {

  static final int KTY = 1;
  static final int ALG = 3;
  static final int CRV = -1;

  /// @throws Malformed when the bytes are not exactly one map
  static KeyMembers of(Bytes bytes) throws Malformed {
    if (Cbor.decode(bytes) instanceof Map map) {
      return new KeyMembers(map);
    }
    throw new Malformed("", -1, "a COSE_Key is a map");
  }

  long number(int label, String name) throws Malformed {
    if (get(label) instanceof Number number && number.getValue().bitLength() < Long.SIZE) {
      return number.getValue().longValue();
    }
    throw wrong(label, "needs a number for " + name);
  }

  /// {@return the number of that member, or `null` where there is none that is a number}
  @Nullable Long numberOrNull(int label, String name) throws Malformed {
    return get(label) instanceof Number ? (Long) number(label, name) : null;
  }

  Bytes bytes(int label, String name) throws Malformed {
    if (get(label) instanceof ByteString string) {
      return Bytes.of(string.getBytes());
    }
    throw wrong(label, "needs bytes for " + name);
  }

  Bytes bytes(int label, String name, int length) throws Malformed {
    if (get(label) instanceof ByteString string && string.getBytes().length == length) {
      return Bytes.of(string.getBytes());
    }
    throw wrong(label, "needs " + length + " bytes for " + name);
  }

  void require(int label, String name, int wanted, CoseAlgorithm algorithm) throws Malformed {
    long seen = number(label, name);
    if (seen != wanted) {
      throw wrong(
          label, "%s %d does not fit %s, which needs %d".formatted(name, seen, algorithm, wanted));
    }
  }

  /// {@return the labels that a key of this form need not have, in the order of the bytes}
  List<String> besides(KeyForm form) {
    return map.getKeys().stream().filter(key -> !needed(form, key)).map(KeyMembers::label).toList();
  }

  private static boolean needed(KeyForm form, DataItem key) {
    return key.equals(CborMap.item(KTY))
        || key.equals(CborMap.item(ALG))
        || form.labels().stream().anyMatch(label -> key.equals(CborMap.item(label)));
  }

  private static String label(DataItem key) {
    return switch (key) {
      case Number number -> number.getValue().toString();
      case UnicodeString text when text.getString() != null -> text.getString();
      default -> key.toString();
    };
  }

  static Malformed wrong(int label, String message) {
    return new Malformed(Integer.toString(label), -1, message);
  }

  private @Nullable DataItem get(int label) {
    return map.get(CborMap.item(label));
  }
}
