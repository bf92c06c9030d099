package dev.passkeylab.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import java.math.BigInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntropyTest {

  @Nested
  class Seeded {

    private final Entropy entropy = Entropy.seeded(7);

    @Test
    void repeats() {
      assertThat(Entropy.seeded(7).bytes("a", 64)).isEqualTo(entropy.bytes("a", 64));
      assertThat(entropy.bytes("a", 64)).isEqualTo(entropy.bytes("a", 64));
    }

    @Test
    void isTheSameInEveryRelease() {
      // SHAKE256 of 0000000000000007 and "laptop", computed by another implementation (hashlib).
      assertThat(entropy.bytes("laptop", 16).hex()).isEqualTo("2ccacad7e27c23125cb07c982ecbdf9a");
    }

    @Test
    void differsWithSeedAndLabel() {
      assertThat(entropy.bytes("a", 32))
          .isNotEqualTo(entropy.bytes("b", 32))
          .isNotEqualTo(Entropy.seeded(8).bytes("a", 32))
          .isNotEqualTo(Entropy.seeded(-7).bytes("a", 32));
    }

    @Test
    void streamsDoNotDisturbEachOther() {
      var alone = entropy.bytes("a", 32);
      var a = entropy.stream("a");
      entropy.stream("b").nextBytes(new byte[100]);
      var drawn = new byte[32];
      a.nextBytes(drawn);

      assertThat(Bytes.wrap(drawn)).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({"1,31", "31,1", "16,16", "0,32", "135,137", "136,136", "300,1"})
    void chunkingDoesNotMatter(int first, int second) {
      var stream = entropy.stream("a");
      var one = new byte[first];
      var two = new byte[second];
      stream.nextBytes(one);
      stream.nextBytes(two);

      assertThat(Bytes.concat(Bytes.wrap(one), Bytes.wrap(two)))
          .isEqualTo(entropy.bytes("a", first + second));
    }

    @Test
    void isNotChangedByMoreSeed() {
      var stream = entropy.stream("a");
      stream.setSeed(99);
      stream.setSeed(new byte[] {1, 2, 3});
      var drawn = new byte[32];
      stream.nextBytes(drawn);

      assertThat(Bytes.wrap(drawn)).isEqualTo(entropy.bytes("a", 32));
    }

    @Test
    void feedsEveryWayOfDrawing() {
      var drawn = new BigInteger(256, entropy.stream("a"));

      assertThat(drawn).isEqualTo(new BigInteger(1, entropy.bytes("a", 32).toArray()));
      assertThat(entropy.stream("a").nextInt()).isEqualTo(entropy.stream("a").nextInt());
      assertThat(entropy.stream("a").generateSeed(4)).isEqualTo(entropy.bytes("a", 4).toArray());
    }
  }

  @Nested
  class System {

    @Test
    void doesNotRepeat() {
      var entropy = Entropy.system();

      assertThat(entropy.bytes("a", 32)).isNotEqualTo(entropy.bytes("a", 32));
    }
  }
}
