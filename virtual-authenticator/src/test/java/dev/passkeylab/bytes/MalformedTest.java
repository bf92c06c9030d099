package dev.passkeylab.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MalformedTest {

  @Test
  void tellsPlaceMessageAndOffsetInOneLine() {
    assertThat(new Malformed("authData", 37, "needs more").line())
        .isEqualTo("authData: needs more (offset 37)");
  }

  @Test
  void leavesOutThePlacesThatItHasNot() {
    assertThat(new Malformed("", -1, "needs more").line()).isEqualTo("needs more");
  }
}
