package dev.passkeylab.lab.inspect;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.LongFunction;

/// COSE_Keys in words: what a label stands for and what a value says.
final class KeyWords {

  private static final int OKP = 1;
  private static final int EC2 = 2;
  private static final int RSA = 3;
  private static final int AKP = 7;

  private KeyWords() {}

  /// {@return the value of the member with this label, where it is a whole number}
  static Optional<Long> number(Node key, String label) {
    return key.children().stream()
        .filter(it -> it.name().equals(label) && it.kind().equals("integer"))
        .findFirst()
        .filter(it -> it.value().length() < 19)
        .map(it -> Long.parseLong(it.value()));
  }

  static String title(Node key, long type) {
    var words = new ArrayList<String>();
    words.add(CoseNames.keyType(type));
    number(key, "3").map(CoseNames::algorithm).ifPresent(words::add);
    if (isCurved(type)) {
      number(key, "-1").map(CoseNames::curve).ifPresent(words::add);
    }
    return String.join(", ", words);
  }

  static String name(String label, long type) {
    return switch (label) {
      case "1" -> "kty";
      case "2" -> "kid";
      case "3" -> "alg";
      case "4" -> "key_ops";
      case "5" -> "Base IV";
      case "-1" -> type == RSA ? "n" : type == AKP ? "pub" : isCurved(type) ? "crv" : "";
      case "-2" -> type == RSA ? "e" : type == AKP ? "priv" : isCurved(type) ? "x" : "";
      case "-3" -> type == EC2 ? "y" : type == RSA ? "d" : "";
      case "-4" -> isCurved(type) ? "d" : "";
      default -> "";
    };
  }

  static String meaning(Node member, String name, long type) {
    var length = "%,d bytes".formatted(member.content().length());
    return switch (name) {
      case "kty" -> keyType(type);
      case "alg" -> named(member, CoseNames::algorithm) + algorithm(member.value());
      case "crv" -> named(member, CoseNames::curve);
      case "x" -> (type == OKP ? "public key, " : "x coordinate, ") + length;
      case "y" -> member.kind().equals("byte string") ? "y coordinate, " + length : "sign of y";
      case "n" -> "modulus, %,d bits".formatted(8 * member.content().length());
      case "e" -> "public exponent" + exponent(member.value());
      case "pub" -> "public key, " + length;
      case "d", "priv" -> "the private key, which must never be here";
      case "kid" -> "key identifier";
      case "key_ops" -> "what the key may do";
      default -> member.note();
    };
  }

  private static String keyType(long type) {
    var words =
        switch ((int) type) {
          case OKP -> ": curve key of one number";
          case EC2 -> ": curve key with both coordinates";
          case RSA -> ": modulus and exponent";
          case AKP -> ": the algorithm says all";
          default -> "";
        };
    return CoseNames.keyType(type) + words;
  }

  private static String algorithm(String value) {
    return switch (value) {
      case "-7" -> ": ECDSA with SHA-256";
      case "-8" -> ": Ed25519";
      case "-35" -> ": ECDSA with SHA-384";
      case "-36" -> ": ECDSA with SHA-512";
      case "-37" -> ": RSA-PSS with SHA-256";
      case "-47" -> ": ECDSA over secp256k1";
      case "-48", "-49", "-50" -> ": a lattice, safe from quantum computers";
      case "-257" -> ": RSA PKCS#1 v1.5 with SHA-256";
      case "-25" -> ": agrees on a secret, signs nothing";
      default -> "";
    };
  }

  private static String exponent(String value) {
    return value.equals("h'010001'") ? ", 65537" : "";
  }

  private static String named(Node member, LongFunction<String> names) {
    return member.kind().equals("integer") && member.value().length() < 19
        ? names.apply(Long.parseLong(member.value()))
        : member.note();
  }

  private static boolean isCurved(long type) {
    return type == OKP || type == EC2;
  }
}
