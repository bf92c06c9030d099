package dev.passkeylab.cose;

import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;

/// The curve P-256 (secp256r1).
final class P256 {

  /// Bytes of a coordinate.
  static final int SIZE = 32;

  static final ECDomainParameters DOMAIN =
      new ECNamedDomainParameters(
          SECObjectIdentifiers.secp256r1, ECNamedCurveTable.getByName("P-256"));

  private P256() {}
}
