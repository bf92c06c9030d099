package dev.passkeylab.authenticator;

import java.util.Arrays;
import java.util.Optional;

/// What the signature counter does, WebAuthn §6.1.1.
public enum CounterPolicy {
  /// Always zero: the device does not count.
  ZERO("zero"),
  /// Each credential counts its own signatures, from zero at its creation.
  PER_CREDENTIAL("per-credential"),
  /// One counter for all that the device signs.
  GLOBAL("global"),
  /// No credential has a counter; on the wire this is zero too, and nothing that sets counters
  /// (WebAuthn §11) finds one to set.
  NONE("none");

  private final String id;

  CounterPolicy(String id) {
    this.id = id;
  }

  /// {@return the spelling in files}
  public String id() {
    return id;
  }

  /// {@return the policy spelled `id`}
  public static Optional<CounterPolicy> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
