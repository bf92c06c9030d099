package dev.passkeylab.world;

import dev.passkeylab.bytes.Bytes;
import java.security.SecureRandom;

/// Where random bytes come from, as named streams.
///
/// Naming what the bytes are for (`laptop/credential/2`) keeps streams apart: drawing more from one
/// does not change what another gives.
@FunctionalInterface
public interface Entropy {

  /// {@return the stream called `label`, from its beginning}
  SecureRandom stream(String label);

  /// {@return the first `length` bytes of the stream called `label`}
  default Bytes bytes(String label, int length) {
    var bytes = new byte[length];
    stream(label).nextBytes(bytes);
    return Bytes.wrap(bytes);
  }

  /// {@return streams that repeat: the same seed and label give the same bytes on every machine}
  static Entropy seeded(long seed) {
    return label -> new SeededRandom(seed, label);
  }

  /// {@return the system's own randomness under every label}
  static Entropy system() {
    return _ -> new SecureRandom();
  }
}
