package dev.passkeylab.cbor;

import co.nstant.in.cbor.model.Array;
import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.Map;
import co.nstant.in.cbor.model.NegativeInteger;
import co.nstant.in.cbor.model.SimpleValue;
import co.nstant.in.cbor.model.UnicodeString;
import co.nstant.in.cbor.model.UnsignedInteger;
import dev.passkeylab.bytes.Bytes;
import java.util.List;

/// A map in the making, with integers and text for keys, as all of CTAP and COSE has it. The order
/// of the calls does not matter.
public final class CborMap {

  private final Map map = new Map();

  private CborMap() {}

  /// {@return a map without entries}
  public static CborMap of() {
    return new CborMap();
  }

  /// {@return an integer}
  public static DataItem item(long value) {
    return value < 0 ? new NegativeInteger(value) : new UnsignedInteger(value);
  }

  /// {@return a text string}
  public static DataItem item(String value) {
    return new UnicodeString(value);
  }

  /// {@return a byte string}
  public static DataItem item(Bytes value) {
    return new ByteString(value.toArray());
  }

  /// {@return true or false}
  public static DataItem item(boolean value) {
    return value ? SimpleValue.TRUE : SimpleValue.FALSE;
  }

  /// {@return an array}
  public static DataItem array(List<? extends DataItem> values) {
    var array = new Array(values.size());
    values.forEach(array::add);
    return array;
  }

  public CborMap put(long key, DataItem value) {
    map.put(item(key), value);
    return this;
  }

  public CborMap put(String key, DataItem value) {
    map.put(item(key), value);
    return this;
  }

  public CborMap put(long key, long value) {
    return put(key, item(value));
  }

  public CborMap put(long key, String value) {
    return put(key, item(value));
  }

  public CborMap put(long key, Bytes value) {
    return put(key, item(value));
  }

  public CborMap put(long key, boolean value) {
    return put(key, item(value));
  }

  public CborMap put(long key, CborMap value) {
    return put(key, value.map);
  }

  public CborMap put(String key, long value) {
    return put(key, item(value));
  }

  public CborMap put(String key, String value) {
    return put(key, item(value));
  }

  public CborMap put(String key, Bytes value) {
    return put(key, item(value));
  }

  public CborMap put(String key, boolean value) {
    return put(key, item(value));
  }

  public CborMap put(String key, CborMap value) {
    return put(key, value.map);
  }

  /// {@return the map as a value}
  public DataItem item() {
    return map;
  }

  /// {@return the map in CTAP2 canonical form}
  public Bytes encode() {
    return Cbor.encode(map);
  }
}
