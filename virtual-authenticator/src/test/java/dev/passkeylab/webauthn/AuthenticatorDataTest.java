package dev.passkeylab.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorDataTest {

  private static final Bytes REGISTRATION = WorkedExample.REGISTRATION_AUTH_DATA;
  private static final Bytes ASSERTION = WorkedExample.ASSERTION_AUTH_DATA;
  private static final int FLAGS = 32;

  private static Malformed refusal(Bytes bytes) {
    try {
      throw new AssertionError("was taken: " + AuthenticatorDataReader.read(bytes));
    } catch (Malformed e) {
      return e;
    }
  }

  @Nested
  class Reading {

    @Test
    void givesTheFieldsOfARegistration() throws Malformed {
      var data = AuthenticatorDataReader.read(REGISTRATION);

      assertThat(data.rpIdHash()).isEqualTo(WorkedExample.RP_ID_HASH);
      assertThat(data.flags()).isEqualTo(Flags.of(Flag.UP, Flag.UV, Flag.BE, Flag.BS, Flag.AT));
      assertThat(data.signCount()).isZero();
      assertThat(data.attested())
          .isEqualTo(
              new AttestedCredential(
                  WorkedExample.AAGUID, WorkedExample.CREDENTIAL_ID, WorkedExample.COSE_KEY));
      assertThat(data.extensions()).isNull();
      assertThat(data.bytes()).isEqualTo(REGISTRATION);
    }

    @Test
    void takesTheCounterAsUnsigned() throws Malformed {
      var bytes = Bytes.concat(ASSERTION.slice(0, 33), Bytes.fromHex("fffffffe"));

      assertThat(AuthenticatorDataReader.read(bytes).signCount()).isEqualTo(0xFFFF_FFFEL);
    }

    @Test
    void givesExtensionsAsTheyStand() throws Malformed {
      var extensions = Bytes.fromHex("a16b6372656450726f7465637402");
      var bytes = Bytes.concat(REGISTRATION.with(FLAGS, 0xDD), extensions);
      var data = AuthenticatorDataReader.read(bytes);

      assertThat(data.extensions()).isEqualTo(extensions);
      assertThat(data.attested()).isNotNull();
    }

    @Test
    void givesExtensionsOfAnAssertion() throws Malformed {
      var bytes = Bytes.concat(ASSERTION.with(FLAGS, 0x81), Bytes.fromHex("a0"));

      assertThat(AuthenticatorDataReader.read(bytes).extensions()).isEqualTo(Bytes.fromHex("a0"));
    }

    @Test
    void keepsReservedBits() throws Malformed {
      var bytes = ASSERTION.with(FLAGS, 0x3F);

      assertThat(AuthenticatorDataReader.read(bytes).flags()).isEqualTo(new Flags(0x3F));
    }
  }

  @Nested
  class Truncation {

    @Test
    void ofTheFixedPartIsToldAtItsEnd() {
      for (int length = 0; length < 37; length++) {
        var e = refusal(ASSERTION.slice(0, length));
        assertThat(e.offset()).isEqualTo(length);
        assertThat(e).hasMessage("authenticator data has at least 37 bytes, these are " + length);
      }
    }

    @ParameterizedTest
    @CsvSource({"37,55,attestedCredentialData", "55,87,credentialId", "87,164,credentialPublicKey"})
    void ofAttestedCredentialDataIsToldWithItsMember(int from, int to, String path) {
      for (int length = from; length < to; length++) {
        var e = refusal(REGISTRATION.slice(0, length));
        assertThat(e.path()).as("%d bytes", length).isEqualTo(path);
        assertThat(e.offset()).as("%d bytes", length).isBetween(37, length);
      }
    }

    @Test
    void ofTheExtensionsIsToldWithTheirName() {
      var whole =
          Bytes.concat(ASSERTION.with(FLAGS, 0x81), Bytes.fromHex("a16b6372656450726f7465637402"));
      for (int length = 37; length < whole.length(); length++) {
        var e = refusal(whole.slice(0, length));
        assertThat(e.path()).isEqualTo("extensions");
        assertThat(e.offset()).isBetween(37, length);
      }
    }
  }

  @Nested
  class Refused {

    @Test
    void bytesLeftOver() {
      var e = refusal(Bytes.concat(REGISTRATION, Bytes.ofInts(0xA0, 0)));

      assertThat(e.offset()).isEqualTo(164);
      assertThat(e).hasMessage("nothing may follow here; 2 bytes are left over");
      assertThat(refusal(Bytes.concat(ASSERTION, Bytes.ofInts(0))).offset()).isEqualTo(37);
    }

    @Test
    void flagOfExtensionsWithoutBytes() {
      var e = refusal(REGISTRATION.with(FLAGS, 0xDD));

      assertThat(e.path()).isEqualTo("extensions");
      assertThat(e.offset()).isEqualTo(164);
      assertThat(e).hasMessageContaining("the flags promise a CBOR map");
    }

    @Test
    void attestedCredentialDataWithoutItsFlag() {
      assertThat(refusal(REGISTRATION.with(FLAGS, 0x1D)).offset()).isEqualTo(37);
    }

    @Test
    void flagOfAttestedCredentialDataWithoutBytes() {
      assertThat(refusal(ASSERTION.with(FLAGS, 0x5D)).path()).isEqualTo("attestedCredentialData");
    }

    @ParameterizedTest
    @CsvSource({"00", "80", "f6"})
    void extensionsThatAreNotAMap(String hex) {
      var e = refusal(Bytes.concat(ASSERTION.with(FLAGS, 0x81), Bytes.fromHex(hex)));

      assertThat(e.path()).isEqualTo("extensions");
      assertThat(e).hasMessage("needs a CBOR map");
    }

    @Test
    void extensionsThatHaveAKeyTwice() {
      var e = refusal(Bytes.concat(ASSERTION.with(FLAGS, 0x81), Bytes.fromHex("a201000100")));

      assertThat(e.path()).isEqualTo("extensions");
      assertThat(e.offset()).isEqualTo(40);
    }
  }

  @Nested
  class Building {

    @Test
    void isTheInverseOfReading() throws Malformed {
      for (var bytes : new Bytes[] {REGISTRATION, ASSERTION}) {
        var read = AuthenticatorDataReader.read(bytes);
        var attested = read.attested();
        var built =
            attested == null
                ? AuthenticatorData.ofAssertion(read.rpIdHash(), read.flags(), read.signCount())
                : AuthenticatorData.ofRegistration(
                    read.rpIdHash(), read.flags(), read.signCount(), attested);
        assertThat(built).isEqualTo(read);
      }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "255", "256", "1023"})
    void keepsIdsOfEveryLengthAndTheGreatestCounter(int length) throws Malformed {
      var attested =
          new AttestedCredential(
              WorkedExample.AAGUID, Bytes.wrap(new byte[length]), WorkedExample.COSE_KEY);
      var built =
          AuthenticatorData.ofRegistration(
              WorkedExample.RP_ID_HASH, Flags.of(Flag.AT), 0xFFFF_FFFFL, attested);

      assertThat(AuthenticatorDataReader.read(built.bytes())).isEqualTo(built);
    }
  }

  @Nested
  class Totality {

    @Test
    void bytesAreReadOrRefusedWithAPlace() {
      var random = new Random(1);
      for (int i = 0; i < 20_000; i++) {
        var bytes = REGISTRATION.toArray();
        for (int flips = random.nextInt(4); flips >= 0; flips--) {
          bytes[FLAGS + random.nextInt(bytes.length - FLAGS)] = (byte) random.nextInt();
        }
        var cut = Bytes.wrap(bytes).slice(0, random.nextInt(bytes.length + 1));
        try {
          assertThat(AuthenticatorDataReader.read(cut).bytes()).isEqualTo(cut);
        } catch (Malformed e) {
          assertThat(e.offset()).isBetween(0, cut.length());
        }
      }
    }
  }

  @Nested
  class Attestation {

    @Test
    void objectOfAnotherProgramIsRead() throws Malformed {
      var read = AttestationObject.read(WorkedExample.ATTESTATION_OBJECT);

      assertThat(read.format()).isEqualTo("none");
      assertThat(read.statement().getKeys()).isEmpty();
      assertThat(read.authData().bytes()).isEqualTo(REGISTRATION);
      assertThat(read.bytes()).isEqualTo(WorkedExample.ATTESTATION_OBJECT);
    }

    @Test
    void objectIsWrittenAsAnotherProgramWritesIt() throws Malformed {
      var written = AttestationObject.none(AuthenticatorDataReader.read(REGISTRATION));

      assertThat(written.bytes()).isEqualTo(WorkedExample.ATTESTATION_OBJECT);
      assertThat(AttestationObject.read(written.bytes())).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
      // hex, path, message
      "80,'',an attestation object is a CBOR map",
      "a0,fmt,needs text",
      "a163666d7400,fmt,needs text",
      "a163666d74646e6f6e65,attStmt,needs a map",
      "a263666d74646e6f6e656761747453746d7480,attStmt,needs a map",
      "a263666d74646e6f6e656761747453746d74a0,authData,needs a byte string",
      "a4000063666d74646e6f6e656761747453746d74a068617574684461746140,'',keys are text"
    })
    void objectIsRefusedWithTheMember(String hex, String path, String message) {
      assertThatThrownBy(() -> AttestationObject.read(Bytes.fromHex(hex)))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo(path))
          .hasMessageContaining(message);
    }

    @Test
    void objectNamesTheMemberOfItsAuthenticatorData() {
      var bytes = WorkedExample.ATTESTATION_OBJECT.with(30 + 54, 0xFF);

      assertThatThrownBy(() -> AttestationObject.read(bytes))
          .isInstanceOfSatisfying(
              Malformed.class, e -> assertThat(e.path()).isEqualTo("authData.credentialId"));
    }

    @Test
    void objectEndsWithItsMap() {
      var bytes = Bytes.concat(WorkedExample.ATTESTATION_OBJECT, Bytes.ofInts(0));

      assertThatThrownBy(() -> AttestationObject.read(bytes))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.offset()).isEqualTo(194));
    }
  }
}
