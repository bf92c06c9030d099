package dev.passkeylab.lab.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A statement of each format with certificates holds by its procedure, whoever made it.
class AttestationFormatsTest {

  static List<ObjectNode> samples() throws IOException {
    var mapper = new JsonMapper();
    try (var in =
        AttestationFormatsTest.class.getResourceAsStream("webauthn4j-test-0.31.2.jsonl")) {
      return Bytes.wrap(in.readAllBytes())
          .asUtf8()
          .lines()
          .map(it -> (ObjectNode) mapper.readTree(it))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isAccepted(ObjectNode sample) {
    var result = Recorded.verify(sample);

    assertThat(result.verdict().failed()).as(result.verdict().findings().toString()).isEmpty();
    assertThat(result.secondOpinion().disagrees()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isRefusedForItsStatementWhenAuthenticatorDataWasChanged(ObjectNode sample) {
    var changed = sample.deepCopy();
    var response = (ObjectNode) changed.get("response").get("response");
    var attestation = Bytes.fromBase64url(response.get("attestationObject").stringValue());
    response.put("attestationObject", withAnotherCredentialId(attestation).base64url());

    var reasons = Recorded.verify(changed).verdict().failed().stream().map(it -> it.id()).toList();

    assertThat(reasons).contains("attestation-statement");
  }

  /// Changes the first byte of the credential id, which every one of these signatures covers.
  private static Bytes withAnotherCredentialId(Bytes attestation) {
    var rpIdHash = Bytes.utf8("example.com").sha256().hex();
    int authData = attestation.hex().indexOf(rpIdHash) / 2;
    int credentialId = authData + 55;
    return attestation.with(credentialId, attestation.at(credentialId) ^ 1);
  }
}
