package dev.passkeylab.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

  private final Span span = new Span(10, 5);

  @Test
  void containsItsFirstByteAndNotTheOneBehind() {
    assertThat(span.contains(9)).isFalse();
    assertThat(span.contains(10)).isTrue();
    assertThat(span.contains(14)).isTrue();
    assertThat(span.contains(15)).isFalse();
  }

  @Test
  void enclosesItselfAndWhatLiesWithin() {
    assertThat(span.encloses(span)).isTrue();
    assertThat(span.encloses(new Span(15, 0))).isTrue();
    assertThat(span.encloses(new Span(9, 2))).isFalse();
    assertThat(span.encloses(new Span(14, 2))).isFalse();
  }

  @Test
  void shiftsWithTheStringItIsSeenFrom() {
    assertThat(span.shift(30)).isEqualTo(new Span(40, 5));
  }

  @Test
  void isNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(1, -1));
  }
}
