package dev.passkeylab.lab.relyingparty.check;

import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.ALLOWED_CREDENTIAL;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.AUTHENTICATOR_DATA;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.BACKUP_ELIGIBILITY_UNCHANGED;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.BACKUP_FLAGS;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.BACKUP_POLICY;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.CHALLENGE;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.CLIENT_DATA_JSON;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.CLIENT_DATA_UTF8;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.CREDENTIAL_KNOWN;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.CROSS_ORIGIN;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.EXTENSIONS;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.ORIGIN;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.RESPONSE_STRUCTURE;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.RP_ID_HASH;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.SIGNATURE;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.SIGNATURE_COUNTER;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.TOP_ORIGIN;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.TYPE;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.USER_HANDLE;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.USER_PRESENT;
import static dev.passkeylab.lab.relyingparty.check.AuthenticationCheck.USER_VERIFIED;
import static dev.passkeylab.lab.relyingparty.check.RegistrationSample.ENTROPY;
import static dev.passkeylab.lab.relyingparty.check.RegistrationSample.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.lab.relyingparty.check.Finding.Result;
import dev.passkeylab.lab.relyingparty.check.Policy.Backup;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.Flag;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationChecksTest {

  private static final Bytes STRANGER = ENTROPY.bytes("stranger", 16);

  private final AuthenticationSample sample = new AuthenticationSample();

  private void clientData(String from, String to) {
    var json = sample.clientData.asUtf8();
    assertThat(json).contains(from);
    sample.clientData = Bytes.utf8(json.replace(from, to));
  }

  @Test
  void acceptsWhatIsGood() {
    sample.count = 5;
    sample.flags = sample.flags.with(Flag.BS, false);
    Judged.of(sample).isAccepted();
    var after = AuthenticationChecks.judge(sample.input()).after();
    assertThat(after).isEqualTo(sample.record.orElseThrow().after(5, false));
  }

  @Test
  void hasTheChecksInTheirOrder() {
    assertThat(Arrays.stream(AuthenticationCheck.values()).map(Check::id))
        .containsExactly(
            ("response-structure allowed-credential credential-known user-handle client-data-utf8"
                    + " client-data-json type challenge origin cross-origin top-origin"
                    + " authenticator-data rp-id-hash user-present user-verified backup-flags"
                    + " backup-eligibility-unchanged backup-policy signature signature-counter"
                    + " extensions")
                .split(" "));
  }

  @Nested
  class Response {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"rawId\":",
          "\"type\":",
          "\"response\":",
          "\"clientDataJSON\":",
          "\"authenticatorData\":",
          "\"signature\":",
          "\"clientExtensionResults\":"
        })
    void hasEveryMember(String member) {
      sample.json = text -> text.replace(member, member.replace("\":", "2\":"));
      Judged.of(sample).failsUnjudged(RESPONSE_STRUCTURE);
    }

    @Test
    void isOneOfThoseAskedFor() {
      sample.allowed = List.of(STRANGER, sample.id);
      Judged.of(sample).isAccepted();
      sample.allowed = List.of(STRANGER);
      Judged.of(sample).failsOnly(ALLOWED_CREDENTIAL);
    }

    @Test
    void isOfACredentialThatIsRegistered() {
      sample.record = Optional.empty();
      Judged.of(sample).failsUnjudged(CREDENTIAL_KNOWN).has(SIGNATURE, Result.UNREACHED);
    }
  }

  @Nested
  class UserHandle {

    @Test
    void isThereWhenNobodyIsKnownBeforehand() {
      sample.userHandle = null;
      Judged.of(sample).failsOnlyHere(USER_HANDLE);
    }

    @Test
    void isThatOfTheCredentialsOwner() {
      sample.userHandle = STRANGER;
      Judged.of(sample).failsOnlyHere(USER_HANDLE);
    }

    @Test
    void isAnyWhenTheRecordHasNone() {
      sample.record = Optional.of(sample.stored(0, true, null));
      Judged.of(sample).isAccepted();
    }

    @Test
    void mayBeAbsentWhenTheAccountIsKnownBeforehand() {
      sample.user = USER;
      sample.userHandle = null;
      Judged.of(sample).isAccepted();
    }

    @Test
    void isThatOfTheAccountKnownBeforehand() {
      sample.user = USER;
      sample.userHandle = STRANGER;
      Judged.of(sample).failsOnlyHere(USER_HANDLE);
    }

    /// The shape of YSA-2026-02: somebody else's credential, good in itself, for an account that is
    /// known beforehand.
    @Test
    void doesNotLetAnotherUsersCredentialIn() {
      sample.user = USER;
      sample.userHandle = null;
      sample.record = Optional.of(sample.stored(0, true, STRANGER));
      Judged.of(sample).failsOnlyHere(USER_HANDLE);
    }
  }

  @Nested
  class ClientDataRule {

    @Test
    void isUtf8() {
      var end = sample.clientData.length() - 1;
      sample.clientData =
          Bytes.concat(
              sample.clientData.slice(0, end),
              Bytes.utf8(",\"x\":\""),
              Bytes.ofInts(0xFF),
              Bytes.utf8("\"}"));
      Judged.of(sample).failsOnlyHere(CLIENT_DATA_UTF8).has(SIGNATURE, Result.PASSED);
    }

    @Test
    void isOneObject() {
      sample.clientData = Bytes.utf8("[" + sample.clientData.asUtf8() + "]");
      Judged.of(sample).failsOnly(CLIENT_DATA_JSON);
    }

    @Test
    void hasTheTypeOfTheCeremony() {
      clientData(ClientData.GET, ClientData.CREATE);
      Judged.of(sample).failsOnly(TYPE);
    }

    @Test
    void hasTheChallengeThatWasIssued() {
      clientData(RegistrationSample.CHALLENGE.base64url(), STRANGER.base64url());
      Judged.of(sample).failsOnly(CHALLENGE);
    }

    @Test
    void hasAnExpectedOrigin() {
      clientData("https://example.test", "https://evil.test");
      Judged.of(sample).failsOnly(ORIGIN);
    }

    @Test
    void isNotCrossOriginUnlessFramesAreExpected() {
      clientData("\"crossOrigin\":false", "\"crossOrigin\":true");
      Judged.of(sample).failsOnly(CROSS_ORIGIN);
    }

    @Test
    void hasNoTopOriginUnlessFramesAreExpected() {
      clientData("\"crossOrigin\":false", "\"crossOrigin\":false,\"topOrigin\":\"https://a.test\"");
      Judged.of(sample).failsOnly(TOP_ORIGIN);
    }
  }

  @Nested
  class Authenticator {

    @Test
    void saysNothingBehindTheEnd() {
      sample.behind = Bytes.ofInts(0);
      Judged.of(sample).failsOnly(AUTHENTICATOR_DATA).has(RP_ID_HASH, Result.PASSED);
    }

    @Test
    void saysAtLeast37Bytes() {
      sample.json = text -> text.replaceFirst("(\"authenticatorData\":\".{40})[^\"]*", "$1");
      assertThat(Judged.of(sample).verdict().failed())
          .containsExactly(AUTHENTICATOR_DATA, SIGNATURE);
    }

    @Test
    void hasExtensionsWhenTheFlagSaysSo() {
      sample.flags = sample.flags.with(Flag.ED, true);
      Judged.of(sample).failsOnlyHere(AUTHENTICATOR_DATA);
      sample.behind = CborMap.of().put("x", true).encode();
      Judged.of(sample).isAccepted();
    }

    @Test
    void sendsNoNewCredential() {
      sample.flags = sample.flags.with(Flag.AT, true);
      sample.behind =
          Bytes.concat(
              ENTROPY.bytes("aaguid", 16),
              Bytes.ofInts(0, 16),
              sample.id,
              sample.key.publicKey().bytes());
      Judged.of(sample).failsOnly(AUTHENTICATOR_DATA);
    }

    @Test
    void answersForTheRpId() {
      sample.rpId = "other.test";
      Judged.of(sample).failsOnly(RP_ID_HASH);
    }

    @Test
    void foundSomebodyPresent() {
      sample.flags = sample.flags.with(Flag.UP, false);
      Judged.of(sample).failsOnly(USER_PRESENT);
    }

    @Test
    void verifiedThePersonWhereThePolicyDemandsIt() {
      sample.flags = sample.flags.with(Flag.UV, false);
      Judged.of(sample).failsOnly(USER_VERIFIED);
      sample.policy = Policy.DEFAULT;
      Judged.of(sample).isAccepted().has(USER_VERIFIED, Result.SKIPPED);
    }

    @Test
    void backsUpOnlyWhatIsEligible() {
      sample.record = Optional.of(sample.stored(0, false, USER));
      sample.flags = sample.flags.with(Flag.BE, false);
      Judged.of(sample).failsOnly(BACKUP_FLAGS);
    }

    @Test
    void keepsEligibilityAsItWas() {
      sample.record = Optional.of(sample.stored(0, false, USER));
      Judged.of(sample).failsOnly(BACKUP_ELIGIBILITY_UNCHANGED);
      sample.record = Optional.of(sample.stored(0, true, USER));
      sample.flags = sample.flags.with(Flag.BE, false).with(Flag.BS, false);
      Judged.of(sample).failsOnly(BACKUP_ELIGIBILITY_UNCHANGED);
    }

    @Test
    void keepsToThePolicyOnBackup() {
      sample.policy = sample.policy.withBackup(Backup.DEVICE_BOUND_ONLY);
      Judged.of(sample).failsOnlyHere(BACKUP_POLICY);
    }

    @Test
    void namesExtensionsByText() {
      sample.flags = sample.flags.with(Flag.ED, true);
      sample.behind = CborMap.of().put(1, true).encode();
      Judged.of(sample).failsOnlyHere(EXTENSIONS);
    }
  }

  @Nested
  class Signature {

    @Test
    void isOverWhatWasSent() {
      sample.signature = it -> it.with(it.length() - 1, it.at(it.length() - 1) ^ 1);
      Judged.of(sample).failsOnly(SIGNATURE);
    }

    @Test
    void isNotEmpty() {
      sample.signature = _ -> Bytes.EMPTY;
      Judged.of(sample).failsOnly(SIGNATURE);
    }

    @Test
    void isNotTwoNumbersSideBySide() {
      sample.signature = _ -> ENTROPY.bytes("r and s", 64);
      Judged.of(sample).failsOnly(SIGNATURE);
    }

    @Test
    void isByTheStoredKey() {
      sample.signer = SigningKey.generate(CoseAlgorithm.ES256, ENTROPY.stream("other key"));
      Judged.of(sample).failsOnly(SIGNATURE);
    }

    @Test
    void mayHaveAHighS() {
      var order =
          new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
      sample.signature =
          it -> {
            try {
              var rs = StandardDSAEncoding.INSTANCE.decode(order, it.toArray());
              return Bytes.wrap(
                  StandardDSAEncoding.INSTANCE.encode(order, rs[0], order.subtract(rs[1])));
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          };
      Judged.of(sample).isAccepted();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4, 5})
    void counterRises(long count) {
      sample.record = Optional.of(sample.stored(5, true, USER));
      sample.count = count;
      Judged.of(sample).failsOnly(SIGNATURE_COUNTER);
      sample.policy = sample.policy.withCounterMustRise(false);
      Judged.of(sample).isAccepted().has(SIGNATURE_COUNTER, Result.SKIPPED);
    }

    @Test
    void counterGoesUpToFourBytes() {
      sample.record = Optional.of(sample.stored(0x7FFFFFFFL, true, USER));
      sample.count = 0xFFFFFFFFL;
      Judged.of(sample).isAccepted();
    }
  }
}
