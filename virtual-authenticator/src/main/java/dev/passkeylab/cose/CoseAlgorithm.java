package dev.passkeylab.cose;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.params.MLDSAParameters;

/// The signature algorithms that are supported, by their COSE numbers. Each fixes the type and the
/// curve of its keys, WebAuthn §5.8.5, and its signatures' encoding, §6.5.5.
public enum CoseAlgorithm {
  /// ECDSA with SHA-256 over P-256.
  ES256(-7, "ES256", new Ec2Form(EcCurve.P256)),
  /// ECDSA with SHA-384 over P-384.
  ES384(-35, "ES384", new Ec2Form(EcCurve.P384)),
  /// ECDSA with SHA-512 over P-521.
  ES512(-36, "ES512", new Ec2Form(EcCurve.P521)),
  /// ECDSA with SHA-256 over secp256k1, RFC 8812 §3.2.
  ES256K(-47, "ES256K", new Ec2Form(EcCurve.SECP256K1)),
  /// RSASSA-PKCS1-v1_5 with SHA-256, RFC 8812 §2.
  RS256(-257, "RS256", new RsaForm()),
  /// RSASSA-PSS with SHA-256 and a salt of 32 bytes, RFC 8230 §2.
  PS256(-37, "PS256", new RsaForm()),
  /// EdDSA over Ed25519, RFC 9053 §2.2.
  EDDSA(-8, "EdDSA", new OkpForm()),
  /// ML-DSA-44, RFC 9964.
  ML_DSA_44(-48, "ML-DSA-44", new AkpForm(MLDSAParameters.ml_dsa_44, 1_312)),
  /// ML-DSA-65, RFC 9964.
  ML_DSA_65(-49, "ML-DSA-65", new AkpForm(MLDSAParameters.ml_dsa_65, 1_952)),
  /// ML-DSA-87, RFC 9964.
  ML_DSA_87(-50, "ML-DSA-87", new AkpForm(MLDSAParameters.ml_dsa_87, 2_592));

  private final int number;
  private final String id;
  private final KeyForm form;

  CoseAlgorithm(int number, String id, KeyForm form) {
    this.number = number;
    this.id = id;
    this.form = form;
  }

  /// {@return the number in the IANA registry of COSE algorithms}
  public int number() {
    return number;
  }

  /// {@return the name in that registry, such as `ML-DSA-44`}
  public String id() {
    return id;
  }

  /// {@return what the algorithm's keys look like}
  KeyForm form() {
    return form;
  }

  /// {@return the supported algorithm with that number}
  public static Optional<CoseAlgorithm> of(long number) {
    return Arrays.stream(values()).filter(it -> it.number == number).findFirst();
  }

  /// {@return the supported algorithm with that name in the registry}
  public static Optional<CoseAlgorithm> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }

  /// {@return the name in the registry}
  @Override
  public String toString() {
    return id;
  }
}
