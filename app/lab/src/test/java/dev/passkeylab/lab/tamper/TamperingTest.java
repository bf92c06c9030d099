package dev.passkeylab.lab.tamper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.AuthenticationCheck;
import dev.passkeylab.lab.relyingparty.check.RegistrationCheck;
import dev.passkeylab.lab.run.Alteration.Edit;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import dev.passkeylab.lab.trace.RelyingPartyEvent.SecondOpinion;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each alteration breaks the check that it is named for, and no other where it is signed again.
class TamperingTest {

  private static final String BENCH =
      """
      scenario: tampering
      relying-party: { id: example.test, demand-user-verification: true, attestation: indirect }
      devices:
        laptop:
          profile: laptop
          counter: per-credential
          attestation: %s
          algorithms: [%s]
      accounts: [{ name: ada, password: horse, passkeys: [%s] }]
      steps:
      """;

  private static final String REGISTER =
      """
        - visit: /sign-in
        - sign-in: { name: ada, password: horse }
        - tamper: %s
        - accept: create-passkey
        - unlock: laptop
      """;

  private static final String SIGN_IN =
      """
        - visit: /sign-in
        - pick: ada
        - unlock: laptop
        - click: sign-out
        - click: other-account
        - tamper: %s
        - pick: ada
        - unlock: laptop
      """;

  static Stream<String> registration() {
    return Arrays.stream(RegistrationCheck.values())
        .map(RegistrationCheck::id)
        .filter(Rule.ids()::contains)
        .filter(it -> !it.equals("backup-policy")); // it has a policy, and a test, of its own
  }

  static Stream<String> authentication() {
    return Arrays.stream(AuthenticationCheck.values())
        .map(AuthenticationCheck::id)
        .filter(Rule.ids()::contains)
        .filter(it -> Rule.fits(it, "authentication"));
  }

  private static ScenarioResult play(String bench, String steps) {
    var text = bench + steps;
    return switch (ScenarioReader.read("tampering.yaml", text)) {
      case Reading.Valid(var scenarios) ->
          new ScenarioRunner(OptionalLong.of(7)).run(scenarios.getFirst());
      case Reading.Invalid(var errors, _) -> throw new AssertionError(text + errors);
    };
  }

  private static ScenarioResult register(String tamper, String attestation, String algorithm) {
    return play(BENCH.formatted(attestation, algorithm, ""), REGISTER.formatted(tamper));
  }

  private static ScenarioResult signIn(String tamper, String algorithm) {
    return play(BENCH.formatted("none", algorithm, "laptop"), SIGN_IN.formatted(tamper));
  }

  private static Judged verdict(ScenarioResult result) {
    return result.trace().reversed().stream()
        .filter(it -> it.event() instanceof Judged)
        .map(it -> (Judged) it.event())
        .findFirst()
        .orElseThrow(() -> new AssertionError(result.errors()));
  }

  private static List<String> failed(ScenarioResult result) {
    return verdict(result).findings().stream()
        .filter(it -> it.result().equals("failed"))
        .map(it -> it.check())
        .toList();
  }

  private static void secondOpinionDoesNotDisagree(ScenarioResult result) {
    for (var entry : result.trace()) {
      if (entry.event() instanceof SecondOpinion opinion && opinion.judges()) {
        assertThat(opinion.agrees()).as(opinion.detail()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("registration")
  void breaksItsCheckOfARegistration(String check) {
    var result = register(check, "none", "ES256");

    assertThat(verdict(result).reason()).isEqualTo(check);
    secondOpinionDoesNotDisagree(result);
  }

  @ParameterizedTest
  @MethodSource("authentication")
  void breaksItsCheckOfAnAuthentication(String check) {
    var result = signIn(check, "ES256");

    assertThat(verdict(result).reason()).isEqualTo(check);
    secondOpinionDoesNotDisagree(result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type",
        "challenge",
        "origin",
        "cross-origin",
        "rp-id-hash",
        "user-present",
        "user-verified",
        "backup-eligibility-unchanged",
        "signature-counter"
      })
  void breaksNothingElseWhereItIsSignedAgain(String check) {
    for (var algorithm : List.of("ES256", "EdDSA")) {
      var result = signIn("{ rule: " + check + ", sign-again: true }", algorithm);

      assertThat(failed(result)).as(algorithm).containsExactly(check);
      secondOpinionDoesNotDisagree(result);
    }
  }

  /// A credential that may be backed up can only lose both at once.
  @Test
  void backupWithoutEligibilityIsAChangeOfEligibilityToo() {
    assertThat(failed(signIn("{ rule: backup-flags, sign-again: true }", "ES256")))
        .containsExactly("backup-flags", "backup-eligibility-unchanged");
  }

  @Test
  void breaksTheBackupPolicy() {
    var bench =
        BENCH
            .formatted("none", "ES256", "")
            .replace("demand-user-verification: true", "accept-backup: eligible-only");
    var result = play(bench, REGISTER.formatted("backup-policy"));

    assertThat(verdict(result).reason()).isEqualTo("backup-policy");
  }

  @Test
  void waitsForAResponseOfItsCeremony() {
    var steps =
        REGISTER
            + "  - click: sign-out\n  - click: other-account\n  - pick: ada\n  - unlock: laptop\n";
    var result = play(BENCH.formatted("none", "ES256", ""), steps.formatted("signature"));

    assertThat(result.trace().stream().filter(it -> it.event() instanceof Judged))
        .extracting(it -> ((Judged) it.event()).reason())
        .containsExactly(null, "signature");
  }

  @Test
  void whatIsSignedByNobodyNeedsNoSigning() {
    assertThat(failed(register("{ rule: rp-id-hash, sign-again: true }", "none", "ES256")))
        .containsExactly("rp-id-hash");
  }

  @Test
  void saysThatNothingChanges() {
    var result =
        signIn("{ path: response.clientDataJSON.origin, set: \"https://example.test\" }", "ES256");

    assertThat(result.trace())
        .anySatisfy(
            it -> assertThat(it.event().summary()).contains("changes nothing: it is so already"));
    assertThat(verdict(result).reason()).isNull();
  }

  @Test
  void signsAStatementAgain() {
    var once = register("user-verified", "packed-self", "ES256");
    var again = register("{ rule: user-verified, sign-again: true }", "packed-self", "ES256");

    assertThat(failed(once)).containsExactly("user-verified", "attestation-statement");
    assertThat(failed(again)).containsExactly("user-verified");
  }

  @Test
  void changesWhatAPathLeadsTo() {
    var table =
        """
        response.authenticatorData.flags.UP, set: 0           => user-present
        response.authenticatorData.flags, flip: 2             => user-verified
        response.authenticatorData.rpIdHash, flip: 255        => rp-id-hash
        response.authenticatorData.signCount, set: 0          => signature
        response.clientDataJSON.origin, set: "https://a.test" => origin
        response.clientDataJSON.topOrigin, set: "https://a.test" => top-origin
        response.clientDataJSON, truncate: 20                 => client-data-json
        response.authenticatorData, truncate: 36              => authenticator-data
        response.userHandle, set: "h'0102'"                   => user-handle
        response.signature, truncate: 8                       => signature
        type, set: password                                   => response-structure
        """;
    for (var row : table.lines().toList()) {
      var parts = row.split(" +=> ");
      var result = signIn("{ path: " + parts[0] + ", sign-again: false }", "ES256");

      assertThat(verdict(result).reason()).as(row).isEqualTo(parts[1]);
    }
  }

  @Test
  void reachesIntoAttestedCredentialsAndKeys() {
    var table =
        """
        response.attestationObject.fmt, set: x                                    => attestation-format
        response.attestationObject.authData.credentialPublicKey.3, set: -65535     => attestation-object
        response.attestationObject.authData.credentialId, set: "h'01020304'"       => attestation-object
        response.attestationObject, flip: 3                                        => attestation-object
        response.authenticatorData.aaguid, flip: 0                                 => attestation-object
        """;
    for (var row : table.lines().toList()) {
      var parts = row.split(" +=> ");
      var result = register("{ path: " + parts[0] + " }", "none", "ES256");

      assertThat(verdict(result).reason()).as(row).isEqualTo(parts[1]);
    }
  }

  @Test
  void saysWhyAMessagePassedAsItWas() {
    var result = signIn("{ path: response.authenticatorData.aaguid, flip: 0 }", "ES256");

    assertThat(verdict(result).reason()).isNull();
    assertThat(result.trace())
        .anySatisfy(it ->
            assertThat(it.event())
                .isEqualTo(
                    new LabEvent.TamperMissed(
                        "change response.authenticatorData.aaguid",
                        "there is no response.authenticatorData.aaguid;"
                            + " the authenticator data has no attested credential")));
  }

  @Test
  void refusesWhatNoAlterationBreaks() {
    assertThat(
            signIn("{ rule: signature, sign-again: true }", "ES256").errors().getFirst().message())
        .contains("what is signed again has a right signature");
    assertThat(Rule.ids())
        .doesNotContain("credential-id-unused", "attestation-trust", "allowed-credential");
  }

  @Test
  void aUsedChallengeIsRefusedAtOnceAndLater() {
    var later =
        """
          - visit: /sign-in
          - pick: ada
          - unlock: laptop
          - click: sign-out
          - click: other-account
          - replay: { ceremony: authentication, when: next }
          - pick: ada
          - unlock: laptop
        """;
    var bench = BENCH.formatted("none", "ES256", "laptop");
    assertThat(verdict(play(bench, later)).reason()).isEqualTo("challenge");
    var now =
        """
          - visit: /sign-in
          - pick: ada
          - unlock: laptop
          - replay: authentication
        """;
    assertThat(verdict(play(bench, now)).reason()).isEqualTo("challenge");
    assertThat(play(bench, "  - replay: authentication\n").errors().getFirst().message())
        .contains("no response of authentication has passed");
  }

  @Test
  void hostileMessagesNeverThrowAnythingElse() {
    var random = new Random(7);
    var paths =
        List.of(
            "id",
            "response.clientDataJSON.type",
            "response.authenticatorData.flags.UV",
            "response.attestationObject.authData.credentialPublicKey.-2",
            "response.attestationObject.attStmt.x5c.0",
            "a..b",
            ".");
    var bodies =
        List.of(
            "",
            "[]",
            "{\"id\":7,\"response\":{\"clientDataJSON\":\"*\"}}",
            "{\"response\":{\"authenticatorData\":\"AAAA\",\"attestationObject\":\"o2NmbXRkbm9uZQ\"}}",
            "{\"response\":{\"attestationObject\":\"ggEC\",\"clientDataJSON\":\"e30\"}}");
    for (var body : bodies) {
      for (var path : paths) {
        for (var edit :
            List.of(
                new Edit.Flip(random.nextInt(4000)), new Edit.Set("h'zz'"), new Edit.Truncate(3))) {
          try {
            Editing.apply(Places.find(Bytes.utf8(body), path), path, edit);
          } catch (NoSuchPlace e) {
            assertThat(e.reason()).isNotBlank();
          }
        }
      }
    }
    assertThatThrownBy(() -> Places.find(Bytes.utf8("{}"), "response.signature.x"))
        .isInstanceOf(NoSuchPlace.class);
  }
}
