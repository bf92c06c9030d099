package dev.passkeylab.cose;

import static dev.passkeylab.cose.KeyMembers.ALG;
import static dev.passkeylab.cose.KeyMembers.CRV;
import static dev.passkeylab.cose.KeyMembers.KTY;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;

/// Reads COSE_Key maps (RFC 9052 §7).
public final class CoseKeyReader {

  private CoseKeyReader() {}

  /// {@return the number that the key gives as its `alg`, supported or not}
  ///
  /// @throws Malformed when the bytes are not a map, or have no `alg`
  public static long algorithmNumber(Bytes bytes) throws Malformed {
    return KeyMembers.of(bytes).number(ALG, "alg");
  }

  /// {@return what the key says it is, supported or not}
  ///
  /// @throws Malformed when the bytes are not a map, or have no `kty` or no `alg`
  public static CoseKeyShape shape(Bytes bytes) throws Malformed {
    var members = KeyMembers.of(bytes);
    return CoseKeyShape.of(members);
  }

  /// {@return the key in these bytes}
  ///
  /// @throws Malformed when they are not exactly one COSE_Key of a supported algorithm whose type
  ///   and curve fit it, and whose numbers can be a key's
  public static CoseKey read(Bytes bytes) throws Malformed {
    var members = KeyMembers.of(bytes);
    long number = members.number(ALG, "alg");
    var algorithm =
        CoseAlgorithm.of(number)
            .orElseThrow(() -> KeyMembers.wrong(ALG, "algorithm " + number + " is not supported"));
    var form = algorithm.form();
    members.require(KTY, "kty", form.type(), algorithm);
    var curve = form.curve();
    if (curve != null) {
      members.require(CRV, "crv", curve, algorithm);
    }
    return new CoseKey(algorithm, bytes, form.read(members), members.besides(form));
  }
}
