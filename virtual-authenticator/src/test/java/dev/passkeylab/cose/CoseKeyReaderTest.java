package dev.passkeylab.cose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.webauthn.WorkedExample;
import dev.passkeylab.world.Entropy;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoseKeyReaderTest {

  private static final Bytes X = WorkedExample.COSE_KEY.slice(10, 32);
  private static final Bytes Y = WorkedExample.COSE_KEY.slice(45, 32);

  private static CborMap key() {
    return CborMap.of().put(1, 2).put(3, -7).put(-1, 1).put(-2, X).put(-3, Y);
  }

  private static void refused(Bytes bytes, String path, String message) {
    assertThatThrownBy(() -> CoseKeyReader.read(bytes))
        .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo(path))
        .hasMessageContaining(message);
  }

  @Nested
  class Taken {

    @Test
    void keyOfAnotherProgramAsItStands() throws Malformed {
      var key = CoseKeyReader.read(WorkedExample.COSE_KEY);

      assertThat(key.algorithm()).isEqualTo(CoseAlgorithm.ES256);
      assertThat(key.bytes()).isEqualTo(WorkedExample.COSE_KEY);
      assertThat(key().encode()).isEqualTo(WorkedExample.COSE_KEY);
    }

    @Test
    void keyThatWeMade() throws Malformed {
      var made = SigningKey.generate(CoseAlgorithm.ES256, Entropy.seeded(1).stream("key"));
      var read = CoseKeyReader.read(made.publicKey().bytes());

      assertThat(read.bytes()).isEqualTo(made.publicKey().bytes());
      assertThat(read.subjectPublicKeyInfo()).isEqualTo(made.publicKey().subjectPublicKeyInfo());
    }

    @Test
    void extraMembersKeptInTheBytes() throws Malformed {
      var bytes = key().put(2, Bytes.utf8("kid")).put("extra", true).encode();
      var key = CoseKeyReader.read(bytes);

      assertThat(key.bytes()).isEqualTo(bytes);
      assertThat(key.subjectPublicKeyInfo())
          .isEqualTo(CoseKeyReader.read(WorkedExample.COSE_KEY).subjectPublicKeyInfo());
    }

    @Test
    void algorithmNumberThatIsNotSupported() throws Malformed {
      assertThat(CoseKeyReader.algorithmNumber(key().put(3, -65535).encode())).isEqualTo(-65535);
    }
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @CsvSource({
      "1, 1, kty 1 does not fit ES256",
      "1, 3, kty 3 does not fit ES256",
      "-1, 2, crv 2 does not fit ES256",
      "-1, 8, crv 8 does not fit ES256",
      "3, -1, algorithm -1 is not supported",
      "3, 7, algorithm 7 is not supported"
    })
    void typeCurveAndAlgorithmThatDoNotFit(int label, int value, String message) {
      refused(key().put(label, value).encode(), Integer.toString(label), message);
    }

    @ParameterizedTest
    @CsvSource({"1,kty", "3,alg", "-1,crv", "-2,x", "-3,y"})
    void membersThatAreMissing(int label, String name) {
      var map = CborMap.of();
      if (label != 1) map.put(1, 2);
      if (label != 3) map.put(3, -7);
      if (label != -1) map.put(-1, 1);
      if (label != -2) map.put(-2, X);
      if (label != -3) map.put(-3, Y);

      refused(map.encode(), Integer.toString(label), "for " + name);
    }

    @ParameterizedTest
    @CsvSource({"1,kty", "3,alg", "-1,crv", "-2,x", "-3,y"})
    void membersOfAnotherType(int label, String name) {
      refused(key().put(label, CborMap.item("text")).encode(), label + "", "for " + name);
    }

    @Test
    void numbersThatNoLongHolds() {
      var huge = Bytes.fromHex("a5010203" + "3bffffffffffffffff" + "2001");
      var bytes = Bytes.concat(huge, WorkedExample.COSE_KEY.slice(7, 70));

      refused(bytes, "3", "needs a number for alg");
    }

    @Test
    void pointOffTheCurve() {
      refused(key().put(-3, Y.with(31, Y.at(31) ^ 1)).encode(), "-2", "not on the curve P-256");
    }

    @Test
    void coordinateOutsideTheField() {
      refused(key().put(-2, Bytes.fromHex("ff".repeat(32))).encode(), "-2", "not on the curve");
    }

    @Test
    void pointOfZeros() {
      var zero = Bytes.fromHex("00".repeat(32));

      refused(key().put(-2, zero).put(-3, zero).encode(), "-2", "not on the curve");
    }

    @Test
    void compressedPoint() {
      refused(key().put(-3, CborMap.item(true)).encode(), "-3", "needs 32 bytes for y");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void coordinateOfAnotherLength(int length) {
      var bytes = Bytes.fromHex("00".repeat(length));

      refused(key().put(-2, bytes).encode(), "-2", "needs 32 bytes for x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "00", "f6", "4100"})
    void anythingButAMap(String hex) {
      refused(Bytes.fromHex(hex), "", "a COSE_Key is a map");
    }

    @Test
    void bytesBehindTheKey() {
      var bytes = Bytes.concat(WorkedExample.COSE_KEY, Bytes.ofInts(0));

      assertThatThrownBy(() -> CoseKeyReader.read(bytes))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.offset()).isEqualTo(77));
    }

    @Test
    void labelThatComesTwice() {
      var bytes =
          Bytes.concat(
              Bytes.ofInts(0xA6), Bytes.fromHex("0102"), WorkedExample.COSE_KEY.slice(1, 76));

      assertThatThrownBy(() -> CoseKeyReader.read(bytes))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.offset()).isEqualTo(3));
    }
  }

  @Nested
  class SubjectPublicKeyInfo {

    @Test
    void isReadByTheJdkAsTheSamePoint() throws Exception {
      var spki = CoseKeyReader.read(WorkedExample.COSE_KEY).subjectPublicKeyInfo();
      var foreign =
          (ECPublicKey)
              KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki.toArray()));

      assertThat(Bytes.wrap(foreign.getW().getAffineX().toByteArray()).hex()).endsWith(X.hex());
      assertThat(Bytes.wrap(foreign.getW().getAffineY().toByteArray()).hex()).endsWith(Y.hex());
      assertThat(Bytes.wrap(foreign.getEncoded())).isEqualTo(spki);
    }
  }
}
