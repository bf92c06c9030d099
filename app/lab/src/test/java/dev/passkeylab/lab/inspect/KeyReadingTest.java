package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.inspect.ReadingCheck.Result;
import dev.passkeylab.lab.trace.PayloadFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyReadingTest {

  private static final Bytes KEY = Samples.ATTESTATION_OBJECT.slice(117, 77);

  private static KeyReading read(Bytes key) {
    return KeyReading.of(Inspector.inspect(key, PayloadFormat.COSE_KEY)).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 1  | kty | 2  | EC2: curve key with both coordinates
          1 | 3  | alg | -7 | ES256: ECDSA with SHA-256
          2 | -1 | crv | 1  | P-256
          """)
  void namesEveryMember(int index, String label, String name, String value, String meaning) {
    var member = read(KEY).members().get(index);
    assertThat(member.label()).isEqualTo(label);
    assertThat(member.name()).isEqualTo(name);
    assertThat(member.value()).isEqualTo(value);
    assertThat(member.meaning()).isEqualTo(meaning);
  }

  @Test
  void findsTheKeyWithinAnAttestationObject() {
    var found =
        KeyReading.of(
            Inspector.inspect(Samples.ATTESTATION_OBJECT, PayloadFormat.ATTESTATION_OBJECT));
    assertThat(found).singleElement().extracting(KeyReading::title).isEqualTo("EC2, ES256, P-256");
    assertThat(found.getFirst().members())
        .extracting(KeyReading.KeyMember::meaning)
        .endsWith("x coordinate, 32 bytes", "y coordinate, 32 bytes");
  }

  @Test
  void saysThatThePointIsOnItsCurve() {
    assertThat(read(KEY).checks())
        .containsExactly(
            ReadingCheck.good("on the curve P-256"), ReadingCheck.good("canonical CBOR"));
  }

  @Test
  void saysThatThePointIsNot() {
    assertThat(read(KEY.with(20, 0)).checks())
        .contains(ReadingCheck.bad("the point (x, y) is not on the curve P-256"));
  }

  @Test
  void doesNotJudgeAnAlgorithmThatIsNotSupported() {
    var agreement = Bytes.concat(Bytes.fromHex("a50102033818"), KEY.slice(5, 72));
    assertThat(read(agreement).checks())
        .contains(new ReadingCheck(Result.OPEN, "algorithm -25 cannot be judged here"));
  }

  @Test
  void namesTheMembersOfOtherTypes() {
    var rsa = Bytes.fromHex("a4010303390100204401020304" + "2143010001");
    assertThat(read(rsa).title()).isEqualTo("RSA, RS256");
    assertThat(read(rsa).members())
        .extracting(KeyReading.KeyMember::meaning)
        .endsWith("modulus, 32 bits", "public exponent, 65537");
  }

  @Test
  void takesNoOtherMapForAKey() {
    var map = Inspector.inspect(Bytes.fromHex("a10102"), PayloadFormat.CBOR);
    assertThat(KeyReading.of(map)).isEmpty();
  }
}
