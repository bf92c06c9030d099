package dev.passkeylab.lab.relyingparty.check;

import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.ALGORITHM;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.ATTESTATION_FORMAT;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.ATTESTATION_OBJECT;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.ATTESTATION_STATEMENT;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.ATTESTATION_TRUST;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.CREDENTIAL_ID;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.CREDENTIAL_ID_UNUSED;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.RP_ID_HASH;
import static dev.passkeylab.lab.relyingparty.check.RegistrationSample.ENTROPY;
import static org.assertj.core.api.Assertions.assertThat;

import co.nstant.in.cbor.model.Map;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.lab.relyingparty.check.Finding.Result;
import dev.passkeylab.webauthn.Flag;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttestedCredentialChecksTest {

  private final RegistrationSample sample = new RegistrationSample();

  @Nested
  class Attestation {

    @Test
    void hasNothingBehindTheObject() {
      sample.object = Bytes.concat(sample.object(), Bytes.ofInts(0));
      Judged.of(sample).failsOnly(ATTESTATION_OBJECT).has(RP_ID_HASH, Result.UNREACHED);
    }

    @Test
    void hasNothingBehindTheKey() {
      sample.behind = Bytes.ofInts(0);
      Judged.of(sample)
          .failsOnly(ATTESTATION_OBJECT)
          .has(RP_ID_HASH, Result.PASSED)
          .has(ALGORITHM, Result.UNREACHED);
    }

    @Test
    void hasExtensionsExactlyWhenTheFlagSaysSo() {
      sample.flags = sample.flags.with(Flag.ED, true);
      Judged.of(sample).failsOnlyHere(ATTESTATION_OBJECT);
      sample.flags = sample.flags.with(Flag.ED, false);
      sample.behind = CborMap.of().put("x", true).encode();
      Judged.of(sample).failsOnly(ATTESTATION_OBJECT);
      sample.flags = sample.flags.with(Flag.ED, true);
      Judged.of(sample).isAccepted();
    }

    @Test
    void hasACredential() {
      sample.flags = sample.flags.with(Flag.AT, false);
      var bare = sample.authData().slice(0, 37);
      sample.object =
          CborMap.of()
              .put("fmt", "none")
              .put("attStmt", CborMap.of())
              .put("authData", bare)
              .encode();
      sample.jsonAuthData = bare;
      Judged.of(sample).failsOnly(ATTESTATION_OBJECT).has(RP_ID_HASH, Result.PASSED);
    }

    @Test
    void hasAReadableKey() {
      var x = sample.publicKey.length() - 66;
      sample.publicKey = sample.publicKey.with(x, sample.publicKey.at(x) ^ 1);
      Judged.of(sample).failsOnlyHere(ATTESTATION_OBJECT).has(ALGORITHM, Result.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a0", "a2010203", "80", "a1012600"})
    void hasAKeyThatSaysWhatItIs(String key) {
      sample.publicKey = Bytes.fromHex(key);
      Judged.of(sample).failsOnly(ATTESTATION_OBJECT);
    }

    @Test
    void isRepeatedInJsonByteForByte() {
      sample.jsonAuthData = sample.authData().with(36, 1);
      Judged.of(sample).failsOnlyHere(ATTESTATION_OBJECT).has(ALGORITHM, Result.PASSED);
    }

    @Test
    void hasNoKeyTwice() {
      sample.object =
          Bytes.concat(
              Bytes.ofInts(0xA4, 0x63),
              Bytes.utf8("fmt"),
              Bytes.ofInts(0x64),
              Bytes.utf8("none"),
              sample.object().slice(1, sample.object().length() - 1));
      Judged.of(sample).failsOnlyHere(ATTESTATION_OBJECT);
    }

    @Test
    void mayBeNotCanonical() {
      var object = sample.object();
      sample.object =
          Bytes.concat(
              Bytes.ofInts(0xBF), object.slice(1, object.length() - 1), Bytes.ofInts(0xFF));
      var judged = Judged.of(sample).isAccepted();
      assertThat(judged.verdict().finding(ATTESTATION_OBJECT).because())
          .startsWith("not in CTAP2 canonical form");
    }

    @Test
    void isInAKnownFormat() {
      sample.format = "None";
      Judged.of(sample).failsOnly(ATTESTATION_FORMAT);
    }

    @Test
    void ofFormatNoneSaysNothing() {
      sample.statement = (Map) CborMap.of().put("alg", -7).item();
      Judged.of(sample).failsOnly(ATTESTATION_STATEMENT);
    }

    @Test
    void packedBySelfIsSignedByTheCredential() {
      sample.format = "packed";
      sample.statement = self(-7, sample.authData());
      Judged.of(sample).isAccepted();
      sample.statement = self(-7, sample.authData().with(0, 0));
      Judged.of(sample).failsOnly(ATTESTATION_STATEMENT);
      sample.statement = self(-257, sample.authData());
      Judged.of(sample).failsOnly(ATTESTATION_STATEMENT);
    }

    private Map self(long algorithm, Bytes authData) {
      var signed = Bytes.concat(authData, sample.clientData.sha256());
      var signature = sample.key.sign(signed, ENTROPY.stream("statement"));
      return (Map) CborMap.of().put("alg", algorithm).put("sig", signature).item();
    }

    @Test
    void thatNobodyVerifiedIsNotAccepted() {
      sample.format = "tpm";
      Judged.of(sample).failsOnly(ATTESTATION_STATEMENT);
    }

    @Test
    void isTrustedWhereThePolicyDemandsIt() {
      sample.policy = sample.policy.withTrustedAttestation(true);
      Judged.of(sample).failsOnlyHere(ATTESTATION_TRUST);
    }
  }

  @Nested
  class Credential {

    @Test
    void hasAnAlgorithmThatWasOffered() {
      sample.algorithms = List.of(-8L, -257L);
      Judged.of(sample).failsOnly(ALGORITHM);
    }

    @Test
    void hasATypeAndCurveThatFitTheAlgorithm() {
      sample.publicKey = rewritten(-7, 2);
      Judged.of(sample).failsOnlyHere(ALGORITHM).has(ATTESTATION_OBJECT, Result.PASSED);
    }

    @Test
    void ofAnAlgorithmThatWeDoNotSupportFailsForThatAlone() {
      sample.publicKey =
          CborMap.of()
              .put(1, 3)
              .put(3, -258)
              .put(-1, ENTROPY.bytes("modulus", 256))
              .put(-2, Bytes.ofInts(1, 0, 1))
              .encode();
      sample.algorithms = List.of(-258L);
      Judged.of(sample).failsOnlyHere(ALGORITHM).has(ATTESTATION_OBJECT, Result.PASSED);
    }

    private Bytes rewritten(long algorithm, long curve) {
      int end = sample.publicKey.length();
      return CborMap.of()
          .put(1, 2)
          .put(3, algorithm)
          .put(-1, curve)
          .put(-2, sample.publicKey.slice(end - 67, 32))
          .put(-3, sample.publicKey.slice(end - 32, 32))
          .encode();
    }

    @Test
    void hasAnIdOfAtMost1023Bytes() {
      sample.id = ENTROPY.bytes("long", 1023);
      Judged.of(sample).isAccepted();
      sample.id = ENTROPY.bytes("long", 1024);
      Judged.of(sample).failsOnly(CREDENTIAL_ID);
    }

    @Test
    void hasAnIdOfAtLeastOneByte() {
      sample.id = Bytes.EMPTY;
      Judged.of(sample).failsOnlyHere(CREDENTIAL_ID);
    }

    @Test
    void hasTheIdOfTheResponse() {
      sample.jsonId = ENTROPY.bytes("other", 16);
      Judged.of(sample).failsOnlyHere(CREDENTIAL_ID);
    }

    @Test
    void hasAnIdThatNobodyRegistered() {
      sample.taken = sample.id::equals;
      Judged.of(sample).failsOnlyHere(CREDENTIAL_ID_UNUSED);
    }
  }
}
