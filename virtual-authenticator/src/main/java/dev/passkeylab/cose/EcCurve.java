package dev.passkeylab.cose;

import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;

/// The elliptic curves of ECDSA, by their COSE numbers (RFC 9053 §7.1, RFC 8812 §3.1).
enum EcCurve {
  P256(1, "P-256", "secp256r1"),
  P384(2, "P-384", "secp384r1"),
  P521(3, "P-521", "secp521r1"),
  SECP256K1(8, "secp256k1", "secp256k1");

  private final int number;
  private final String id;
  private final ECDomainParameters domain;

  EcCurve(int number, String id, String secgName) {
    this.number = number;
    this.id = id;
    this.domain =
        new ECNamedDomainParameters(
            CustomNamedCurves.getOID(secgName), CustomNamedCurves.getByName(secgName));
  }

  int number() {
    return number;
  }

  ECDomainParameters domain() {
    return domain;
  }

  /// {@return the bytes of a coordinate}
  int size() {
    return domain.getCurve().getFieldElementEncodingLength();
  }

  /// {@return the name in the IANA registry of COSE curves}
  @Override
  public String toString() {
    return id;
  }
}
