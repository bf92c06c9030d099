package dev.passkeylab.lab.inspect;

/// The names of COSE numbers (IANA "CBOR Object Signing and Encryption").
final class CoseNames {

  private CoseNames() {}

  static String keyType(long number) {
    return switch ((int) number) {
      case 1 -> "OKP";
      case 2 -> "EC2";
      case 3 -> "RSA";
      case 4 -> "Symmetric";
      case 7 -> "AKP";
      default -> "unknown";
    };
  }

  static String algorithm(long number) {
    return switch ((int) number) {
      case -7 -> "ES256";
      case -8 -> "EdDSA";
      case -9 -> "ESP256";
      case -19 -> "Ed25519";
      case -25 -> "ECDH-ES+HKDF-256";
      case -35 -> "ES384";
      case -36 -> "ES512";
      case -37 -> "PS256";
      case -47 -> "ES256K";
      case -48 -> "ML-DSA-44";
      case -49 -> "ML-DSA-65";
      case -50 -> "ML-DSA-87";
      case -257 -> "RS256";
      case -258 -> "RS384";
      case -259 -> "RS512";
      case -65535 -> "RS1";
      default -> "unknown";
    };
  }

  static String curve(long number) {
    return switch ((int) number) {
      case 1 -> "P-256";
      case 2 -> "P-384";
      case 3 -> "P-521";
      case 4 -> "X25519";
      case 5 -> "X448";
      case 6 -> "Ed25519";
      case 7 -> "Ed448";
      case 8 -> "secp256k1";
      default -> "unknown";
    };
  }
}
