package dev.passkeylab.lab.verify;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.world.Entropy;
import java.util.EnumMap;
import java.util.Map;

/// A key of every algorithm that is nobody's.
final class OtherKeys {

  private static final Map<CoseAlgorithm, String> KEYS = new EnumMap<>(CoseAlgorithm.class);

  private OtherKeys() {}

  static String of(Bytes key) {
    try {
      return KEYS.computeIfAbsent(
          CoseKeyReader.read(key).algorithm(),
          it ->
              SigningKey.generate(it, Entropy.seeded(1).stream(it.id()))
                  .publicKey()
                  .bytes()
                  .base64url());
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
  }
}
