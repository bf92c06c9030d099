package dev.passkeylab.cose;

import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.Map;
import co.nstant.in.cbor.model.Number;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.Cbor;
import dev.passkeylab.cbor.CborMap;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Reads COSE_Key maps (RFC 9052 §7).
public final class CoseKeyReader {

  private static final int KTY = 1;
  private static final int ALG = 3;
  private static final int CRV = -1;
  private static final int X = -2;
  private static final int Y = -3;
  private static final int EC2 = 2;
  private static final int CRV_P256 = 1;

  private CoseKeyReader() {}

  /// {@return the number that the key gives as its `alg`, supported or not}
  ///
  /// @throws Malformed when the bytes are not a map, or have no `alg`
  public static long algorithmNumber(Bytes bytes) throws Malformed {
    return number(map(bytes), ALG, "alg");
  }

  /// {@return what the key says it is, supported or not}
  ///
  /// @throws Malformed when the bytes are not a map, or have no `kty` or no `alg`
  public static CoseKeyShape shape(Bytes bytes) throws Malformed {
    var map = map(bytes);
    Long curve = get(map, CRV) instanceof Number ? (Long) number(map, CRV, "crv") : null;
    return new CoseKeyShape(number(map, KTY, "kty"), number(map, ALG, "alg"), curve);
  }

  /// {@return the key in these bytes}
  ///
  /// @throws Malformed when they are not exactly one COSE_Key of a supported algorithm whose type
  ///   and curve fit it
  public static CoseKey read(Bytes bytes) throws Malformed {
    var map = map(bytes);
    long number = number(map, ALG, "alg");
    var algorithm =
        CoseAlgorithm.of(number)
            .orElseThrow(() -> wrong("3", "algorithm " + number + " is not supported"));
    return switch (algorithm) {
      case ES256 -> ec2(map, algorithm, bytes);
    };
  }

  private static CoseKey ec2(Map map, CoseAlgorithm algorithm, Bytes bytes) throws Malformed {
    require(map, KTY, "kty", EC2, algorithm);
    require(map, CRV, "crv", CRV_P256, algorithm);
    var x = coordinate(map, X, "x");
    var y = coordinate(map, Y, "y");
    try {
      var curve = P256.DOMAIN.getCurve();
      var point =
          curve.validatePoint(new BigInteger(1, x.toArray()), new BigInteger(1, y.toArray()));
      return new Ec2Key(algorithm, bytes, point);
    } catch (IllegalArgumentException _) {
      throw wrong("-2", "the point (x, y) is not on the curve P-256");
    }
  }

  private static Map map(Bytes bytes) throws Malformed {
    if (Cbor.decode(bytes) instanceof Map map) {
      return map;
    }
    throw wrong("", "a COSE_Key is a map");
  }

  private static void require(Map map, int label, String name, int wanted, CoseAlgorithm algorithm)
      throws Malformed {
    long seen = number(map, label, name);
    if (seen != wanted) {
      throw wrong(
          Integer.toString(label),
          "%s %d does not fit %s, which needs %d".formatted(name, seen, algorithm, wanted));
    }
  }

  private static long number(Map map, int label, String name) throws Malformed {
    if (get(map, label) instanceof Number number && number.getValue().bitLength() < Long.SIZE) {
      return number.getValue().longValue();
    }
    throw wrong(Integer.toString(label), "needs a number for " + name);
  }

  private static Bytes coordinate(Map map, int label, String name) throws Malformed {
    if (get(map, label) instanceof ByteString string && string.getBytes().length == P256.SIZE) {
      return Bytes.of(string.getBytes());
    }
    throw wrong(Integer.toString(label), "needs " + P256.SIZE + " bytes for " + name);
  }

  private static @Nullable DataItem get(Map map, int label) {
    return map.get(CborMap.item(label));
  }

  private static Malformed wrong(String path, String message) {
    return new Malformed(path, -1, message);
  }
}
