package dev.passkeylab.cose;

import java.util.Arrays;
import java.util.Optional;

/// The signature algorithms that are supported, by their COSE numbers.
public enum CoseAlgorithm {
  /// ECDSA with SHA-256 over P-256: WebAuthn fixes the curve, §5.8.5.
  ES256(-7);

  private final int number;

  CoseAlgorithm(int number) {
    this.number = number;
  }

  /// {@return the number in the IANA registry of COSE algorithms}
  public int number() {
    return number;
  }

  /// {@return the supported algorithm with that number}
  public static Optional<CoseAlgorithm> of(long number) {
    return Arrays.stream(values()).filter(it -> it.number == number).findFirst();
  }
}
