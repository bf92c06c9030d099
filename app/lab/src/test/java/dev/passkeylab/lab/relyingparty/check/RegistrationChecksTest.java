package dev.passkeylab.lab.relyingparty.check;

import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.BACKUP_FLAGS;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.BACKUP_POLICY;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.CLIENT_DATA_JSON;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.CLIENT_DATA_UTF8;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.CROSS_ORIGIN;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.EXTENSIONS;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.RESPONSE_STRUCTURE;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.RP_ID_HASH;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.TOP_ORIGIN;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.TYPE;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.USER_PRESENT;
import static dev.passkeylab.lab.relyingparty.check.RegistrationCheck.USER_VERIFIED;
import static dev.passkeylab.lab.relyingparty.check.RegistrationSample.CHALLENGE;
import static dev.passkeylab.lab.relyingparty.check.RegistrationSample.ORIGIN;
import static dev.passkeylab.lab.relyingparty.check.RegistrationSample.RP_ID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.lab.relyingparty.check.Finding.Result;
import dev.passkeylab.lab.relyingparty.check.Policy.Backup;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.Flag;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationChecksTest {

  private final RegistrationSample sample = new RegistrationSample();

  private void clientData(String json) {
    sample.clientData = Bytes.utf8(json);
  }

  private void clientData(String from, String to) {
    var json = sample.clientData.asUtf8();
    assertThat(json).contains(from);
    clientData(json.replace(from, to));
  }

  private void json(String from, String to) {
    sample.json =
        text -> {
          assertThat(text).contains(from);
          return text.replace(from, to);
        };
  }

  @Test
  void acceptsWhatIsGood() {
    Judged.of(sample).isAccepted();
    var record = RegistrationChecks.judge(sample.input()).record();
    assertThat(record)
        .isEqualTo(
            new CredentialRecord(
                sample.id,
                sample.publicKey,
                0,
                true,
                true,
                true,
                List.of("internal"),
                RegistrationSample.USER,
                RP_ID));
  }

  @Test
  void hasTheChecksInTheirOrder() {
    assertThat(Arrays.stream(RegistrationCheck.values()).map(Check::id))
        .containsExactly(
            ("response-structure client-data-utf8 client-data-json type challenge origin"
                    + " cross-origin top-origin attestation-object rp-id-hash user-present"
                    + " user-verified backup-flags backup-policy algorithm attestation-format"
                    + " attestation-statement attestation-trust credential-id credential-id-unused"
                    + " extensions")
                .split(" "));
  }

  @Nested
  class ResponseStructure {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"rawId\":",
          "\"type\":",
          "\"response\":",
          "\"clientDataJSON\":",
          "\"attestationObject\":",
          "\"clientExtensionResults\":"
        })
    void wantsEveryMember(String member) {
      json(member, member.replace("\":", "2\":"));
      var judged = Judged.of(sample);
      assertThat(judged.verdict().failed()).containsExactly(RESPONSE_STRUCTURE);
      assertThat(judged.verdict().finding(TYPE).because()).isEqualTo("needs response-structure");
      assertThat(judged.opinion().agrees()).as(judged.opinion().toString()).isTrue();
    }

    @Test
    void wantsJson() {
      sample.json = text -> text.substring(1);
      Judged.of(sample).failsOnly(RESPONSE_STRUCTURE);
    }

    @Test
    void wantsTheTypePublicKey() {
      json("\"public-key\"", "\"password\"");
      Judged.of(sample).failsOnlyHere(RESPONSE_STRUCTURE);
    }

    @Test
    void wantsBase64urlWithoutPadding() {
      json("\"clientDataJSON\":\"", "\"clientDataJSON\":\"*");
      Judged.of(sample).failsOnly(RESPONSE_STRUCTURE);
    }

    @Test
    void wantsIdAndRawIdTheSame() {
      json("\"id\":\"", "\"id\":\"AAAA");
      Judged.of(sample).failsOnlyHere(RESPONSE_STRUCTURE);
    }
  }

  @Nested
  class ClientDataRule {

    @Test
    void dropsOneByteOrderMark() {
      sample.clientData = Bytes.concat(Bytes.ofInts(0xEF, 0xBB, 0xBF), sample.clientData);
      Judged.of(sample).isAcceptedHere();
    }

    @Test
    void isUtf8() {
      sample.clientData =
          Bytes.concat(
              sample.clientData.slice(0, sample.clientData.length() - 1),
              Bytes.utf8(",\"x\":\""),
              Bytes.ofInts(0xFF),
              Bytes.utf8("\"}"));
      Judged.of(sample).failsOnlyHere(CLIENT_DATA_UTF8).has(TYPE, Result.UNREACHED);
    }

    @Test
    void isOneObject() {
      clientData("[" + sample.clientData.asUtf8() + "]");
      Judged.of(sample)
          .failsOnly(CLIENT_DATA_JSON)
          .has(RegistrationCheck.CHALLENGE, Result.UNREACHED);
    }

    @Test
    void isNotTruncated() {
      sample.clientData = sample.clientData.slice(0, sample.clientData.length() - 1);
      Judged.of(sample).failsOnly(CLIENT_DATA_JSON);
    }

    @Test
    void hasNoMemberTwice() {
      clientData("{\"type\"", "{\"type\":\"webauthn.create\",\"type\"");
      Judged.of(sample).failsOnlyHere(CLIENT_DATA_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webauthn.get", "WebAuthn.create", "nonsense"})
    void hasTheTypeOfTheCeremony(String type) {
      clientData(ClientData.CREATE, type);
      Judged.of(sample).failsOnly(TYPE);
    }

    @Test
    void hasTheChallengeThatWasIssued() {
      clientData(CHALLENGE.base64url(), CHALLENGE.with(0, CHALLENGE.at(0) ^ 1).base64url());
      Judged.of(sample).failsOnly(RegistrationCheck.CHALLENGE);
    }

    @Test
    void hasTheChallengeSpelledWithoutPadding() {
      clientData(CHALLENGE.base64url(), CHALLENGE.base64url() + "=");
      Judged.of(sample).failsOnlyHere(RegistrationCheck.CHALLENGE);
    }

    @Test
    void answersAChallengeThatIsOpen() {
      sample.expected =
          new Expected(new ExpectedChallenge.Missing("used"), List.of(ORIGIN), List.of(), RP_ID);
      Judged.of(sample).failsUnjudged(RegistrationCheck.CHALLENGE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://evil.test", "https://login.example.test", "https://test", "http://example.test",
          "https://example.test:8443", "null", "", "android:apk-key-hash:AAAA"
        })
    void hasAnExpectedOrigin(String origin) {
      clientData(ORIGIN, origin);
      Judged.of(sample).failsOnly(RegistrationCheck.ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"https://example.test/", "https://example.test:443", "https://Example.test"})
    void hasAnOriginSpelledAsOriginsAre(String origin) {
      clientData(ORIGIN, origin);
      Judged.of(sample).failsOnlyHere(RegistrationCheck.ORIGIN);
    }

    @Test
    void isNotCrossOriginUnlessFramesAreExpected() {
      clientData("\"crossOrigin\":false", "\"crossOrigin\":true");
      Judged.of(sample).failsOnly(CROSS_ORIGIN);
      sample.expected = framedBy("https://shop.test");
      Judged.of(sample).isAcceptedHere();
    }

    @Test
    void saysCrossOriginAsTrueOrFalse() {
      clientData("\"crossOrigin\":false", "\"crossOrigin\":\"no\"");
      Judged.of(sample).failsOnly(CROSS_ORIGIN);
    }

    @Test
    void hasAnExpectedTopOrigin() {
      clientData("\"crossOrigin\":false", "\"crossOrigin\":true,\"topOrigin\":\"https://a.test\"");
      sample.expected = framedBy("https://shop.test");
      Judged.of(sample).failsOnly(TOP_ORIGIN);
      sample.expected = framedBy("https://a.test");
      Judged.of(sample).isAccepted();
    }

    private Expected framedBy(String top) {
      return new Expected(
          new ExpectedChallenge.Issued(CHALLENGE), List.of(ORIGIN), List.of(top), RP_ID);
    }
  }

  @Nested
  class Authenticator {

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
    void needsNobodyPresentForAConditionalCreation() {
      sample.flags = sample.flags.with(Flag.UP, false);
      sample.conditional = true;
      Judged.of(sample).isAccepted().has(USER_PRESENT, Result.SKIPPED);
    }

    @Test
    void verifiedThePersonWhereThePolicyDemandsIt() {
      sample.flags = sample.flags.with(Flag.UV, false);
      Judged.of(sample)
          .failsOnly(USER_VERIFIED)
          .saw(USER_VERIFIED, "UV 0 in flags 0x59", "UV 1, the policy demands verification");
      sample.policy = Policy.DEFAULT;
      Judged.of(sample).isAccepted().has(USER_VERIFIED, Result.SKIPPED);
    }

    @Test
    void backsUpOnlyWhatIsEligible() {
      sample.flags = sample.flags.with(Flag.BE, false);
      Judged.of(sample).failsOnly(BACKUP_FLAGS);
    }

    @Test
    void keepsToThePolicyOnBackup() {
      sample.policy = sample.policy.withBackup(Backup.DEVICE_BOUND_ONLY);
      Judged.of(sample).failsOnlyHere(BACKUP_POLICY);
      sample.policy = sample.policy.withBackup(Backup.ELIGIBLE_ONLY);
      Judged.of(sample).isAccepted().has(BACKUP_POLICY, Result.PASSED);
    }

    @Test
    void namesExtensionsByText() {
      sample.flags = sample.flags.with(Flag.ED, true);
      sample.behind = CborMap.of().put(1, true).encode();
      Judged.of(sample).failsOnlyHere(EXTENSIONS);
    }
  }
}
