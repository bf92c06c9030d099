package dev.passkeylab.world;

import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import org.bouncycastle.crypto.Xof;
import org.bouncycastle.crypto.digests.SHAKEDigest;

/// A stream of bytes that seed and label determine: the output of SHAKE256 over both (FIPS 202).
final class SeededRandom extends SecureRandom {

  @Serial private static final long serialVersionUID = 1L;

  SeededRandom(long seed, String label) {
    super(new Stream(seed, label), null);
  }

  @Override
  public String getAlgorithm() {
    return "SHAKE256";
  }

  private static final class Stream extends SecureRandomSpi {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Xof shake = new SHAKEDigest(256);

    Stream(long seed, String label) {
      var start = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
      shake.update(start, 0, start.length);
      var name = label.getBytes(StandardCharsets.UTF_8);
      shake.update(name, 0, name.length);
    }

    @Override
    protected void engineSetSeed(byte[] seed) {
      // The stream is fixed by its seed and label: mixing in more would make runs differ.
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
      shake.doOutput(bytes, 0, bytes.length);
    }

    @Override
    protected byte[] engineGenerateSeed(int length) {
      var seed = new byte[length];
      engineNextBytes(seed);
      return seed;
    }
  }
}
