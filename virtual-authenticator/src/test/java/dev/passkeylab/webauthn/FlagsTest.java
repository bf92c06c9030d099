package dev.passkeylab.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {

  @ParameterizedTest
  @CsvSource({"UP,0x01", "UV,0x04", "BE,0x08", "BS,0x10", "AT,0x40", "ED,0x80"})
  void eachFlagHasItsBit(Flag flag, String mask) {
    assertThat(Flags.of(flag).value()).isEqualTo(Integer.decode(mask));
  }

  @Test
  void setAndClearLeaveTheOtherBitsAlone() {
    var reserved = new Flags(0x22);

    assertThat(reserved.with(Flag.UP, true)).isEqualTo(new Flags(0x23));
    assertThat(reserved.with(Flag.UP, true).with(Flag.UP, false)).isEqualTo(reserved);
    assertThat(new Flags(0xFF).with(Flag.ED, false)).isEqualTo(new Flags(0x7F));
  }

  @Test
  void readsEveryByte() {
    for (int value = 0; value <= 0xFF; value++) {
      var flags = new Flags(value);
      for (var flag : Flag.values()) {
        assertThat(flags.has(flag)).isEqualTo((value >> flag.bit() & 1) == 1);
      }
    }
  }

  @Test
  void printsTheByteAndTheNames() {
    assertThat(new Flags(0x5D)).hasToString("0x5D UP UV BE BS AT");
    assertThat(new Flags(0x22)).hasToString("0x22");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 256})
  void isOneByte(int value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Flags(value));
  }
}
