package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
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

  /// {@return the counter that the credential called `id` is signed with; empty for a constant}
  Optional<String> scope(Bytes id) {
    return switch (this) {
      case ZERO, NONE -> Optional.empty();
      case PER_CREDENTIAL -> Optional.of("signatures/" + id.hex());
      case GLOBAL -> Optional.of("signatures");
    };
  }
}
