package dev.passkeylab.cose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.WorkedExample;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Random;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The DER of ECDSA signatures (WebAuthn §6.5.5): one form per signature, and no exceptions.
class EcdsaDerTest {

  private static final Bytes MESSAGE = Bytes.utf8("message");
  private static final BigInteger ORDER = EcCurve.P256.domain().getN();

  private final SigningKey key = SampleKeys.of(CoseAlgorithm.ES256);
  private final Bytes signature = key.sign(MESSAGE, SampleKeys.ENTROPY.stream("signature"));

  private boolean verifies(Bytes candidate) {
    return key.publicKey().verify(MESSAGE, candidate);
  }

  private BigInteger[] numbers() throws IOException {
    return StandardDSAEncoding.INSTANCE.decode(ORDER, signature.toArray());
  }

  private static Bytes der(BigInteger r, BigInteger s) throws IOException {
    return Bytes.wrap(StandardDSAEncoding.INSTANCE.encode(ORDER, r, s));
  }

  @Nested
  class Taken {

    @Test
    void signatureOfAnotherProgram() throws Malformed {
      var foreign = CoseKeyReader.read(WorkedExample.COSE_KEY);
      var signed = Bytes.concat(WorkedExample.ASSERTION_AUTH_DATA, WorkedExample.CLIENT_DATA_HASH);

      assertThat(foreign.verify(signed, WorkedExample.SIGNATURE)).isTrue();
      assertThat(foreign.verify(signed.with(32, 0x19), WorkedExample.SIGNATURE)).isFalse();
    }

    @Test
    void eitherOfTheTwoValuesOfS() throws IOException {
      var rs = numbers();

      assertThat(verifies(der(rs[0], rs[1]))).isTrue();
      assertThat(verifies(der(rs[0], ORDER.subtract(rs[1])))).isTrue();
    }
  }

  @Nested
  class Refused {

    @Test
    void rAndSWithoutDer() throws IOException {
      var rs = numbers();

      assertThat(verifies(Bytes.fromHex("%064x%064x".formatted(rs[0], rs[1])))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0500", // NULL
          "020101", // an integer
          "3000", // an empty sequence
          "3003020101", // one number
          "30050201010500", // a number and a NULL
          "3009020101020101020101", // three numbers
          "3006020100020100", // zeros
          "30060201ff0201ff", // negative numbers
          "3006020101020101", // ones
          "30800201010201010000", // indefinite length
          "310602010102010100", // a set
          "3084ffffffff", // a length beyond all bytes
          "ff",
          "00",
          "3030303030303030"
        })
    void whatIsNotTheDerOfTwoNumbers(String hex) {
      assertThat(verifies(Bytes.fromHex(hex))).isFalse();
    }

    @Test
    void numbersThatAreNotBelowTheOrder() {
      var n = "022100" + "%064x".formatted(ORDER);

      assertThat(verifies(Bytes.fromHex("3046" + n + n))).isFalse();
    }

    @Test
    void numbersWithNeedlessZeros() throws IOException {
      var rs = numbers();
      var body = "022200" + "00%064x".formatted(rs[0]) + "022200" + "00%064x".formatted(rs[1]);

      assertThat(verifies(Bytes.fromHex("3048" + body))).isFalse();
    }

    @Test
    void lengthInMoreBytesThanItNeeds() {
      var body = signature.slice(2, signature.length() - 2);
      var longer = Bytes.concat(Bytes.ofInts(0x30, 0x81, body.length()), body);

      assertThat(verifies(longer)).isFalse();
    }

    @Test
    void indefiniteLengthAroundTheSameNumbers() {
      var body = signature.slice(2, signature.length() - 2);
      var open = Bytes.concat(Bytes.ofInts(0x30, 0x80), body, Bytes.ofInts(0, 0));

      assertThat(verifies(open)).isFalse();
    }

    @Test
    void randomBytes() {
      var random = new Random(1);
      for (int i = 0; i < 20_000; i++) {
        var bytes = new byte[random.nextInt(80)];
        random.nextBytes(bytes);
        if (bytes.length > 0 && random.nextBoolean()) {
          bytes[0] = 0x30;
        }
        assertThat(verifies(Bytes.wrap(bytes))).isFalse();
      }
    }
  }
}
