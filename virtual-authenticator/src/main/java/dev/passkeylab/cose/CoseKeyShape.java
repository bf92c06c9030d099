package dev.passkeylab.cose;

import static dev.passkeylab.cose.KeyMembers.ALG;
import static dev.passkeylab.cose.KeyMembers.CRV;
import static dev.passkeylab.cose.KeyMembers.KTY;

import dev.passkeylab.bytes.Malformed;
import org.jspecify.annotations.Nullable;

/// What a COSE_Key says it is, whether or not it can be used.
///
/// @param type the number of its `kty`
/// @param algorithm the number of its `alg`
/// @param curve the number of its `crv`, or `null` where it has none that is a number: label -1 is
///   something else in types without curves
public record CoseKeyShape(long type, long algorithm, @Nullable Long curve) {

  /// {@return whether type and curve are those that WebAuthn §5.8.5 fixes for the algorithm}
  public boolean fits(CoseAlgorithm wanted) {
    return equals(of(wanted));
  }

  /// {@return what a key for `algorithm` must say}
  public static CoseKeyShape of(CoseAlgorithm algorithm) {
    var curve = algorithm.form().curve();
    return new CoseKeyShape(
        algorithm.form().type(), algorithm.number(), curve == null ? null : curve.longValue());
  }

  static CoseKeyShape of(KeyMembers members) throws Malformed {
    long type = members.number(KTY, "kty");
    long algorithm = members.number(ALG, "alg");
    boolean curved = type == OkpForm.TYPE || type == Ec2Form.TYPE;
    return new CoseKeyShape(type, algorithm, curved ? members.numberOrNull(CRV, "crv") : null);
  }

  @Override
  public String toString() {
    return "alg " + algorithm + ", kty " + type + (curve == null ? "" : ", crv " + curve);
  }
}
