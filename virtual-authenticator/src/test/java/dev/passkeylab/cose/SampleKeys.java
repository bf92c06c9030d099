package dev.passkeylab.cose;

import dev.passkeylab.world.Entropy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One seeded key per algorithm and label, made once: an RSA key takes up to half a second.
public final class SampleKeys {

  public static final Entropy ENTROPY = Entropy.seeded(1);

  private static final Map<String, SigningKey> KEYS = new ConcurrentHashMap<>();

  private SampleKeys() {}

  /// {@return the first key of that algorithm}
  public static SigningKey of(CoseAlgorithm algorithm) {
    return of(algorithm, "key");
  }

  /// {@return another key of that algorithm than [#of(CoseAlgorithm)]}
  public static SigningKey other(CoseAlgorithm algorithm) {
    return of(algorithm, "other");
  }

  private static SigningKey of(CoseAlgorithm algorithm, String label) {
    return KEYS.computeIfAbsent(
        algorithm + "/" + label, stream -> SigningKey.generate(algorithm, ENTROPY.stream(stream)));
  }
}
