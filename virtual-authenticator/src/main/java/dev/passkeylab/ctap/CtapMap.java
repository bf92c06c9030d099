package dev.passkeylab.ctap;

import co.nstant.in.cbor.model.Array;
import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.Map;
import co.nstant.in.cbor.model.Number;
import co.nstant.in.cbor.model.SimpleValue;
import co.nstant.in.cbor.model.UnicodeString;
import dev.passkeylab.authenticator.CtapStatus;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.Cbor;
import dev.passkeylab.cbor.CborMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A CBOR map being read as CTAP wants it: every member by key and type, and a wrong one refused
/// with its status.
final class CtapMap {

  private final Map map;

  private CtapMap(Map map) {
    this.map = map;
  }

  static CtapMap read(Bytes bytes) throws CtapRefusal {
    try {
      return of(Cbor.decodeCanonical(bytes));
    } catch (Malformed e) {
      throw new CtapRefusal(CtapStatus.INVALID_CBOR, e.line());
    }
  }

  private static CtapMap of(DataItem item) throws CtapRefusal {
    if (item instanceof Map map) {
      return new CtapMap(map);
    }
    throw unexpected("a map", item);
  }

  String text(DataItem key) throws CtapRefusal {
    var value = member(key);
    if (value instanceof UnicodeString string) {
      return string.getString();
    }
    throw unexpected("text", value);
  }

  Bytes bytes(DataItem key) throws CtapRefusal {
    var value = member(key);
    if (value instanceof ByteString string) {
      return Bytes.of(string.getBytes());
    }
    throw unexpected("a byte string", value);
  }

  long number(DataItem key) throws CtapRefusal {
    var value = member(key);
    if (value instanceof Number number && number.getValue().bitLength() < Long.SIZE) {
      return number.getValue().longValue();
    }
    throw unexpected("a number", value);
  }

  Map rawMap(DataItem key) throws CtapRefusal {
    return map(key).map;
  }

  CtapMap map(DataItem key) throws CtapRefusal {
    return of(member(key));
  }

  Optional<CtapMap> optionalMap(DataItem key) throws CtapRefusal {
    return map.get(key) == null ? Optional.empty() : Optional.of(map(key));
  }

  List<CtapMap> maps(DataItem key) throws CtapRefusal {
    var value = member(key);
    if (!(value instanceof Array array)) {
      throw unexpected("an array", value);
    }
    var maps = new ArrayList<CtapMap>();
    for (var element : array.getDataItems()) {
      maps.add(of(element));
    }
    return maps;
  }

  List<CtapMap> optionalMaps(DataItem key) throws CtapRefusal {
    return map.get(key) == null ? List.of() : maps(key);
  }

  /// {@return the text under `key`, or empty text where there is none}
  String textOrEmpty(DataItem key) throws CtapRefusal {
    return map.get(key) == null ? "" : text(key);
  }

  /// {@return whether there is such a member}
  boolean has(DataItem key) {
    return map.get(key) != null;
  }

  /// {@return whether the option is there and true}
  boolean truth(String key) throws CtapRefusal {
    var value = map.get(CborMap.item(key));
    if (value == null || SimpleValue.FALSE.equals(value)) {
      return false;
    }
    if (SimpleValue.TRUE.equals(value)) {
      return true;
    }
    throw unexpected("true or false", value);
  }

  private DataItem member(DataItem key) throws CtapRefusal {
    var value = map.get(key);
    if (value == null) {
      throw new CtapRefusal(CtapStatus.MISSING_PARAMETER, "member " + key + " is missing");
    }
    return value;
  }

  private static CtapRefusal unexpected(String wanted, DataItem seen) {
    return new CtapRefusal(
        CtapStatus.CBOR_UNEXPECTED_TYPE,
        "needs " + wanted + ", found " + seen.getMajorType().name().toLowerCase(Locale.ROOT));
  }
}
