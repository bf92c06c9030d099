package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.util.Optional;

/// The object identifiers that WebAuthn meets in certificates and keys.
final class Oids {

  // An arc of eight such bytes still fits a long.
  private static final int LONGEST_ARC = 8;
  private static final int LONGEST = 64;

  private Oids() {}

  /// {@return the numbers with dots, nothing where the bytes are no object identifier}
  static Optional<String> dotted(Bytes of) {
    if (of.isEmpty() || of.length() > LONGEST || of.at(of.length() - 1) >= 0x80) {
      return Optional.empty();
    }
    var text = new StringBuilder();
    long arc = 0;
    int size = 0;
    for (int i = 0; i < of.length(); i++) {
      int b = of.at(i);
      if (size == 0 && b == 0x80 || ++size > LONGEST_ARC) {
        return Optional.empty();
      }
      arc = arc << 7 | b & 0x7F;
      if (b < 0x80) {
        text.append(text.isEmpty() ? first(arc) : "." + arc);
        arc = 0;
        size = 0;
      }
    }
    return Optional.of(text.toString());
  }

  private static String first(long arc) {
    long root = Math.min(arc / 40, 2);
    return root + "." + (arc - 40 * root);
  }

  /// {@return its name, empty where it has none here}
  static String name(String dotted) {
    return switch (dotted) {
      case "1.2.840.10045.2.1" -> "ecPublicKey";
      case "1.2.840.10045.3.1.7" -> "P-256";
      case "1.3.132.0.34" -> "P-384";
      case "1.3.132.0.35" -> "P-521";
      case "1.3.132.0.10" -> "secp256k1";
      case "1.2.840.113549.1.1.1" -> "rsaEncryption";
      case "1.3.101.110" -> "X25519";
      case "1.3.101.112" -> "Ed25519";
      case "1.3.101.113" -> "Ed448";
      case "2.16.840.1.101.3.4.3.17" -> "ML-DSA-44";
      case "2.16.840.1.101.3.4.3.18" -> "ML-DSA-65";
      case "2.16.840.1.101.3.4.3.19" -> "ML-DSA-87";
      case "2.16.840.1.101.3.4.2.1" -> "sha256";
      case "2.16.840.1.101.3.4.2.2" -> "sha384";
      case "2.16.840.1.101.3.4.2.3" -> "sha512";
      default -> signature(dotted);
    };
  }

  private static String signature(String dotted) {
    return switch (dotted) {
      case "1.2.840.10045.4.1" -> "ecdsa-with-SHA1";
      case "1.2.840.10045.4.3.2" -> "ecdsa-with-SHA256";
      case "1.2.840.10045.4.3.3" -> "ecdsa-with-SHA384";
      case "1.2.840.10045.4.3.4" -> "ecdsa-with-SHA512";
      case "1.2.840.113549.1.1.5" -> "sha1WithRSAEncryption";
      case "1.2.840.113549.1.1.8" -> "mgf1";
      case "1.2.840.113549.1.1.10" -> "rsassaPss";
      case "1.2.840.113549.1.1.11" -> "sha256WithRSAEncryption";
      case "1.2.840.113549.1.1.12" -> "sha384WithRSAEncryption";
      case "1.2.840.113549.1.1.13" -> "sha512WithRSAEncryption";
      default -> attribute(dotted);
    };
  }

  private static String attribute(String dotted) {
    return switch (dotted) {
      case "2.5.4.3" -> "CN";
      case "2.5.4.5" -> "serialNumber";
      case "2.5.4.6" -> "C";
      case "2.5.4.7" -> "L";
      case "2.5.4.8" -> "ST";
      case "2.5.4.10" -> "O";
      case "2.5.4.11" -> "OU";
      case "2.5.4.12" -> "title";
      case "0.9.2342.19200300.100.1.1" -> "UID";
      case "0.9.2342.19200300.100.1.25" -> "DC";
      case "1.2.840.113549.1.9.1" -> "emailAddress";
      case "2.23.133.2.1" -> "tpmManufacturer";
      case "2.23.133.2.2" -> "tpmModel";
      case "2.23.133.2.3" -> "tpmVersion";
      case "2.23.133.8.3" -> "tcg-kp-AIKCertificate";
      default -> extension(dotted);
    };
  }

  private static String extension(String dotted) {
    return switch (dotted) {
      case "2.5.29.14" -> "subjectKeyIdentifier";
      case "2.5.29.15" -> "keyUsage";
      case "2.5.29.17" -> "subjectAltName";
      case "2.5.29.19" -> "basicConstraints";
      case "2.5.29.31" -> "cRLDistributionPoints";
      case "2.5.29.32" -> "certificatePolicies";
      case "2.5.29.35" -> "authorityKeyIdentifier";
      case "2.5.29.37" -> "extKeyUsage";
      case "1.3.6.1.5.5.7.1.1" -> "authorityInfoAccess";
      case "1.3.6.1.5.5.7.3.1" -> "serverAuth";
      case "1.3.6.1.5.5.7.3.2" -> "clientAuth";
      case "1.3.6.1.4.1.45724.1.1.4" -> "id-fido-gen-ce-aaguid";
      case "1.3.6.1.4.1.45724.1.1.2" -> "id-fido-gen-ce-sernum";
      case "1.3.6.1.4.1.45724.2.1.1" -> "id-fido-u2f-ce-transports";
      case "1.3.6.1.4.1.11129.2.1.17" -> "android-key-description";
      case "1.2.840.113635.100.8.2" -> "apple-nonce";
      default -> "";
    };
  }
}
