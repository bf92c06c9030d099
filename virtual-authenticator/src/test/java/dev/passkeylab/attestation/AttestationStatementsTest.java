package dev.passkeylab.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.nstant.in.cbor.model.ByteString;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.cose.SampleKeys;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import dev.passkeylab.webauthn.WorkedExample;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttestationStatementsTest {

  private static final Bytes HASH = WorkedExample.CLIENT_DATA_HASH;

  private static AuthenticatorData authData(CoseAlgorithm algorithm) {
    return AuthenticatorData.ofRegistration(
        WorkedExample.RP_ID_HASH,
        Flags.of(Flag.UP, Flag.UV, Flag.AT),
        0,
        new AttestedCredential(
            WorkedExample.AAGUID,
            WorkedExample.CREDENTIAL_ID,
            SampleKeys.of(algorithm).publicKey().bytes()));
  }

  private static SecureRandom entropy() {
    return SampleKeys.ENTROPY.stream("attestation");
  }

  private static AttestationObject packedSelf(CoseAlgorithm algorithm) {
    return AttestationStatements.packedSelf(
        authData(algorithm), HASH, SampleKeys.of(algorithm), entropy());
  }

  @Test
  void noneIsTheWorkedExample() throws Malformed {
    var authData = AttestationObject.read(WorkedExample.ATTESTATION_OBJECT).authData();

    assertThat(AttestationStatements.none(authData).bytes())
        .isEqualTo(WorkedExample.ATTESTATION_OBJECT);
  }

  @ParameterizedTest
  @EnumSource
  void packedSelfIsSignedByTheKeyInIt(CoseAlgorithm algorithm) throws Malformed {
    var object = AttestationObject.read(packedSelf(algorithm).bytes());
    var statement = object.statement();
    var attested = object.authData().attested();
    var signature = (ByteString) statement.get(CborMap.item("sig"));
    var key = CoseKeyReader.read(attested == null ? Bytes.EMPTY : attested.publicKey());

    assertThat(object.format()).isEqualTo("packed");
    assertThat(statement.getKeys())
        .containsExactlyInAnyOrder(CborMap.item("alg"), CborMap.item("sig"));
    assertThat(statement.get(CborMap.item("alg"))).isEqualTo(CborMap.item(algorithm.number()));
    assertThat(
            key.verify(
                Bytes.concat(object.authData().bytes(), HASH), Bytes.of(signature.getBytes())))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void packedSelfRepeatsAndIsCanonical(CoseAlgorithm algorithm) {
    var bytes = packedSelf(algorithm).bytes();

    assertThat(packedSelf(algorithm).bytes()).isEqualTo(bytes);
    assertThat(CborStructure.read(bytes).problems()).isEmpty();
  }

  @Test
  void anotherKeyMayNotSpeakForTheCredential() {
    var other = SampleKeys.other(CoseAlgorithm.ES256);

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            AttestationStatements.packedSelf(
                authData(CoseAlgorithm.ES256), HASH, other, entropy()));
  }

  @Test
  void anAssertionHasNothingToAttest() {
    var authData = AuthenticatorData.ofAssertion(WorkedExample.RP_ID_HASH, Flags.of(Flag.UP), 0);
    var key = SampleKeys.of(CoseAlgorithm.ES256);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AttestationStatements.packedSelf(authData, HASH, key, entropy()));
  }
}
