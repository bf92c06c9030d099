package dev.passkeylab.cbor;

import co.nstant.in.cbor.model.Array;
import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.DoublePrecisionFloat;
import co.nstant.in.cbor.model.Map;
import co.nstant.in.cbor.model.NegativeInteger;
import co.nstant.in.cbor.model.SimpleValue;
import co.nstant.in.cbor.model.UnicodeString;
import co.nstant.in.cbor.model.UnsignedInteger;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Random;

/// Makes seeded values within what CTAP2 canonical form allows.
final class CborGenerator {

  private final Random random;

  CborGenerator(long seed) {
    random = new Random(seed);
  }

  DataItem next() {
    return item(CborStructure.DEEPEST_IN_CTAP2);
  }

  Map map(int levels) {
    var map = new Map();
    for (int i = random.nextInt(8); i > 0; i--) {
      map.put(scalar(), item(levels - 1));
    }
    return map;
  }

  static Map reversed(Map map) {
    var reversed = new Map();
    for (var key : new ArrayList<>(map.getKeys()).reversed()) {
      reversed.put(key, map.get(key));
    }
    return reversed;
  }

  private DataItem item(int levels) {
    if (levels == 0 || random.nextInt(3) > 0) {
      return scalar();
    }
    return random.nextBoolean() ? map(levels) : array(levels);
  }

  private Array array(int levels) {
    var array = new Array();
    for (int i = random.nextInt(6); i > 0; i--) {
      array.add(item(levels - 1));
    }
    return array;
  }

  private DataItem scalar() {
    return switch (random.nextInt(6)) {
      case 0 -> new UnsignedInteger(magnitude());
      case 1 -> new NegativeInteger(magnitude().not());
      case 2 -> new ByteString(bytes());
      case 3 -> new UnicodeString(text());
      case 4 -> new DoublePrecisionFloat(random.nextDouble());
      default -> random.nextBoolean() ? SimpleValue.TRUE : SimpleValue.NULL;
    };
  }

  private BigInteger magnitude() {
    return new BigInteger(random.nextInt(65), random);
  }

  private byte[] bytes() {
    var bytes = new byte[random.nextInt(30)];
    random.nextBytes(bytes);
    return bytes;
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(random.nextInt(4) == 0 ? 0x1F511 : 0x20 + random.nextInt(0x400));
    }
    return text.toString();
  }
}
