package dev.passkeylab.cose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.nstant.in.cbor.model.Map;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.Cbor;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.cbor.CborStructure;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The COSE_Keys of every algorithm: what they must hold, and what is said of those that do not.
class KeyFormTest {

  private static Map members(CoseAlgorithm algorithm) {
    try {
      return (Map) Cbor.decode(SampleKeys.of(algorithm).publicKey().bytes());
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
  }

  private static Bytes without(CoseAlgorithm algorithm, long label) {
    var map = members(algorithm);
    map.remove(CborMap.item(label));
    return Cbor.encode(map);
  }

  private static Bytes with(CoseAlgorithm algorithm, long label, Bytes value) {
    return Cbor.encode(members(algorithm).put(CborMap.item(label), CborMap.item(value)));
  }

  private static Bytes with(CoseAlgorithm algorithm, long label, long value) {
    return Cbor.encode(members(algorithm).put(CborMap.item(label), CborMap.item(value)));
  }

  private static Bytes member(CoseAlgorithm algorithm, int label) throws Malformed {
    return new KeyMembers(members(algorithm)).bytes(label, "member");
  }

  private static void refused(Bytes bytes, long path, String message) {
    assertThatThrownBy(() -> CoseKeyReader.read(bytes))
        .isInstanceOfSatisfying(
            Malformed.class, e -> assertThat(e.path()).isEqualTo(Long.toString(path)))
        .hasMessageContaining(message);
  }

  static Stream<Arguments> labels() {
    return Stream.of(CoseAlgorithm.values())
        .flatMap(algorithm ->
            Stream.concat(Stream.of(1, 3), algorithm.form().labels().stream())
                .map(label -> Arguments.of(algorithm, label)));
  }

  @Nested
  class Taken {

    @ParameterizedTest
    @EnumSource
    void keyRoundTripsToItsExactBytes(CoseAlgorithm algorithm) throws Malformed {
      var key = SampleKeys.of(algorithm).publicKey();
      var read = CoseKeyReader.read(key.bytes());

      assertThat(read).isEqualTo(key);
      assertThat(read.algorithm()).isEqualTo(algorithm);
      assertThat(read.subjectPublicKeyInfo()).isEqualTo(key.subjectPublicKeyInfo());
      assertThat(read.extraMembers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keyIsCanonicalAndOfItsShape(CoseAlgorithm algorithm) throws Malformed {
      var bytes = SampleKeys.of(algorithm).publicKey().bytes();

      assertThat(CborStructure.read(bytes).problems()).isEmpty();
      assertThat(CoseKeyReader.shape(bytes)).isEqualTo(CoseKeyShape.of(algorithm));
      assertThat(CoseKeyReader.shape(bytes).fits(algorithm)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
        useHeadersInDisplayName = true,
        value = {
          "algorithm, number, kty, crv, length",
          "ES256,         -7,   2,   1,     77",
          "ES384,        -35,   2,   2,    110",
          "ES512,        -36,   2,   3,    146",
          "ES256K,       -47,   2,   8,     78",
          "RS256,       -257,   3,    ,    272",
          "PS256,        -37,   3,    ,    271",
          "EDDSA,         -8,   1,   6,     42",
          "ML_DSA_44,    -48,   7,    ,   1322",
          "ML_DSA_65,    -49,   7,    ,   1962",
          "ML_DSA_87,    -50,   7,    ,   2602"
        })
    void numbersOfTheRegistries(
        CoseAlgorithm algorithm, int number, long kty, Long crv, int length) {
      assertThat(CoseAlgorithm.of(number)).contains(algorithm);
      assertThat(CoseAlgorithm.of(algorithm.id())).contains(algorithm);
      assertThat(CoseKeyShape.of(algorithm)).isEqualTo(new CoseKeyShape(kty, number, crv));
      assertThat(SampleKeys.of(algorithm).publicKey().bytes().length()).isEqualTo(length);
    }

    @ParameterizedTest
    @EnumSource
    void extraMembersAreToldByTheirLabels(CoseAlgorithm algorithm) throws Malformed {
      var map = members(algorithm);
      map.put(CborMap.item(2), CborMap.item("kid"));
      map.put(CborMap.item(-4), CborMap.item("secret"));
      map.put(CborMap.item("extra"), CborMap.item(true));
      var key = CoseKeyReader.read(Cbor.encode(map));

      assertThat(key.extraMembers()).containsExactly("2", "-4", "extra");
      assertThat(key.subjectPublicKeyInfo())
          .isEqualTo(SampleKeys.of(algorithm).publicKey().subjectPublicKeyInfo());
    }

    @Test
    void rsaKeyForEitherOfItsAlgorithms() throws Malformed {
      var key = CoseKeyReader.read(with(CoseAlgorithm.RS256, 3, -37));

      assertThat(key.algorithm()).isEqualTo(CoseAlgorithm.PS256);
    }
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @MethodSource("dev.passkeylab.cose.KeyFormTest#labels")
    void membersThatAreMissing(CoseAlgorithm algorithm, int label) {
      refused(without(algorithm, label), label, "needs ");
    }

    @ParameterizedTest
    @MethodSource("dev.passkeylab.cose.KeyFormTest#labels")
    void membersOfAnotherType(CoseAlgorithm algorithm, int label) {
      var map = members(algorithm).put(CborMap.item(label), CborMap.item("text"));

      refused(Cbor.encode(map), label, "needs ");
    }

    @ParameterizedTest
    @EnumSource
    void typesThatDoNotFit(CoseAlgorithm algorithm) {
      for (int type : new int[] {0, 1, 2, 3, 4, 7}) {
        if (type != algorithm.form().type()) {
          var message = "kty %d does not fit %s, which needs ".formatted(type, algorithm);
          refused(with(algorithm, 1, type), 1, message + algorithm.form().type());
        }
      }
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512", "ES256K", "EDDSA"})
    void curvesThatDoNotFit(CoseAlgorithm algorithm) {
      for (int curve : new int[] {0, 1, 2, 3, 4, 6, 7, 8}) {
        if (curve != algorithm.form().curve()) {
          var message = "crv %d does not fit %s, which needs ".formatted(curve, algorithm);
          refused(with(algorithm, -1, curve), -1, message + algorithm.form().curve());
        }
      }
    }

    @ParameterizedTest
    @CsvSource({"-9", "-19", "-38", "-46", "-51", "-258", "-65535", "0"})
    void algorithmsThatAreNotSupported(int number) {
      refused(with(CoseAlgorithm.ES256, 3, number), 3, "algorithm " + number + " is not supported");
    }

    @ParameterizedTest
    @CsvSource({
      "ES256, 32, P-256",
      "ES384, 48, P-384",
      "ES512, 66, P-521",
      "ES256K, 32, secp256k1"
    })
    void coordinatesThatAreNotOfThePoint(CoseAlgorithm algorithm, int size, String curve)
        throws Malformed {
      var y = member(algorithm, -3);
      var off = y.with(size - 1, y.at(size - 1) ^ 1);

      refused(with(algorithm, -3, off), -2, "the point (x, y) is not on the curve " + curve);
      refused(with(algorithm, -3, y.slice(1, size - 1)), -3, "needs " + size + " bytes for y");
      refused(
          with(algorithm, -2, Bytes.concat(Bytes.ofInts(0), y)),
          -2,
          "needs " + size + " bytes for x");
    }

    @ParameterizedTest
    @CsvSource({
      "0000000000000000000000000000000000000000000000000000000000000000",
      "0100000000000000000000000000000000000000000000000000000000000000",
      "0200000000000000000000000000000000000000000000000000000000000000",
      "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
    })
    void whatIsNoKeyOnEd25519(String hex) {
      refused(with(CoseAlgorithm.EDDSA, -2, Bytes.fromHex(hex)), -2, "x is not a point of Ed25519");
    }

    @ParameterizedTest
    @EnumSource(names = {"EDDSA", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87"})
    void stringsOfAnotherLength(CoseAlgorithm algorithm) throws Malformed {
      int label = algorithm == CoseAlgorithm.EDDSA ? -2 : -1;
      var string = member(algorithm, label);
      int size = string.length();

      for (var other :
          new Bytes[] {
            Bytes.EMPTY, string.slice(0, size - 1), Bytes.concat(string, Bytes.ofInts(0))
          }) {
        refused(with(algorithm, label, other), label, "needs " + size + " bytes for ");
      }
    }

    @ParameterizedTest
    @CsvSource({
      "'', e needs a first byte that is not 0",
      "00, e needs a first byte that is not 0",
      "00010001, e needs a first byte that is not 0",
      "01, 'e needs to be odd, at least 3'",
      "02, 'e needs to be odd, at least 3'",
      "010000, 'e needs to be odd, at least 3'",
      "010000000000000001, and at most 64 bits long"
    })
    void exponentsThatCannotBe(String hex, String message) {
      refused(with(CoseAlgorithm.RS256, -2, Bytes.fromHex(hex)), -2, message);
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ML_DSA_44"})
    void numberForTheKeyWhichIsNoCurve(CoseAlgorithm algorithm) throws Malformed {
      var bytes = with(algorithm, -1, 1);

      assertThat(CoseKeyReader.shape(bytes).fits(algorithm)).isTrue();
      refused(bytes, -1, "needs ");
    }

    @Test
    void modulusThatCannotBe() throws Malformed {
      var n = member(CoseAlgorithm.RS256, -1);
      var three = "8" + "0".repeat(510) + "1";
      var big = Bytes.fromHex("80" + "00".repeat(1024));

      refused(with(CoseAlgorithm.RS256, -1, Bytes.EMPTY), -1, "n needs a first byte");
      refused(
          with(CoseAlgorithm.RS256, -1, Bytes.concat(Bytes.ofInts(0), n)), -1, "n needs a first");
      refused(
          with(CoseAlgorithm.RS256, -1, n.slice(0, 255)),
          -1,
          "n has 2040 bits, needs 2048 to 8192");
      refused(with(CoseAlgorithm.RS256, -1, big), -1, "n has 8200 bits");
      refused(with(CoseAlgorithm.RS256, -1, n.with(255, n.at(255) ^ 1)), -1, "two large primes");
      refused(with(CoseAlgorithm.RS256, -1, Bytes.fromHex(three)), -1, "two large primes");
    }
  }
}
