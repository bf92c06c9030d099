package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.inspect.FlagsReading.BitReading;
import dev.passkeylab.lab.relyingparty.check.AuthenticationCheck;
import dev.passkeylab.lab.relyingparty.check.Check;
import dev.passkeylab.lab.relyingparty.check.RegistrationCheck;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlagsReadingTest {

  private static final FlagsReading FOUND =
      FlagsReading.of(
              Inspector.inspect(Samples.ATTESTATION_OBJECT, PayloadFormat.ATTESTATION_OBJECT))
          .getFirst();

  @Test
  void showsEveryBitInTheOrderOfTheWire() {
    assertThat(FOUND.bits())
        .extracting(it -> it.bit().number())
        .containsExactly(7, 6, 5, 4, 3, 2, 1, 0);
    assertThat(FOUND.bits())
        .filteredOn(BitReading::on)
        .extracting(BitReading::bit)
        .containsExactly(FlagBit.AT, FlagBit.BS, FlagBit.BE, FlagBit.UV, FlagBit.UP);
  }

  @Test
  void eachBitBelongsToTheByteOfTheTree() {
    assertThat(FOUND.hex()).isEqualTo("0x5D");
    assertThat(FOUND.binary()).isEqualTo("0101 1101");
    assertThat(FOUND.node().content().offset()).isEqualTo(62);
    assertThat(FOUND.bits())
        .allSatisfy(it -> assertThat(FOUND.node().children()).contains(it.node()));
  }

  @Test
  void findsNoneWhereThereIsNoAuthenticatorData() {
    var json = Inspector.inspect(Bytes.utf8("{\"flags\":93}"), PayloadFormat.JSON);
    assertThat(FlagsReading.of(json)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FlagBit.class)
  void namesOnlyChecksThatThereAre(FlagBit bit) {
    var known =
        Stream.<Check>concat(
                Stream.of(RegistrationCheck.values()), Stream.of(AuthenticationCheck.values()))
            .map(Check::id)
            .toList();
    assertThat(known).containsAll(bit.checks());
    assertThat(bit.spec()).startsWith("https://www.w3.org/TR/webauthn-3/#authdata-flags");
  }
}
