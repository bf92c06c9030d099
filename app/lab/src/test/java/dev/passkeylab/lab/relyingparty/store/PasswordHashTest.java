package dev.passkeylab.lab.relyingparty.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PasswordHashTest {

  private static final Bytes SALT = Bytes.utf8("sixteen bytes, ok");

  static Stream<PasswordCost> costs() {
    return Stream.of(PasswordCost.MINIMAL, PasswordCost.PRODUCTION);
  }

  @ParameterizedTest
  @MethodSource("costs")
  void knowsItsPassword(PasswordCost cost) {
    var hash = PasswordHash.of("correct horse", SALT, cost);
    assertThat(hash.matches("correct horse")).isTrue();
    assertThat(hash.matches("correct hors")).isFalse();
    assertThat(hash.matches("")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("costs")
  void doesNotDependOnWhatItsMemoryHeldBefore(PasswordCost cost) {
    var first = PasswordHash.of("correct horse", SALT, cost);
    var others =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(it -> PasswordHash.of("other " + it, SALT, cost))
            .toList();
    assertThat(others).doesNotHaveDuplicates();
    assertThat(PasswordHash.of("correct horse", SALT, cost)).isEqualTo(first);
  }
}
