package dev.passkeylab.lab.verify;

import static org.assertj.core.api.Assertions.assertThat;

import co.nstant.in.cbor.model.Array;
import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.Map;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/// With anchors an attestation must lead to one of them, at the instant that is given.
class AnchorsTest {

  private static final String FOREIGN =
      Path.of("src/test/resources/dev/passkeylab/lab/verify/foreign-ca.pem").toString();

  private static ObjectNode line(String recording, String anchorOf, String now) {
    var line = Recorded.named(recording).registration();
    var anchor = anchorOf.equals("-") ? FOREIGN : pem(Recorded.named(anchorOf).registration());
    line.putArray("attestationAnchor").add(anchor);
    return line.put("now", now);
  }

  private static String pem(ObjectNode line) {
    var statement = (Map) Edits.object(line).get(CborMap.item("attStmt"));
    var chain = (Array) statement.get(CborMap.item("x5c"));
    var der = Bytes.of(((ByteString) chain.getDataItems().getLast()).getBytes());
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(der.toArray())
        + "\n-----END CERTIFICATE-----\n";
  }

  @ParameterizedTest
  @CsvSource({
    "packed-basic-es256,     packed-basic-es256, 2026-11-21T00:00:00Z,",
    "packed-basic-ml-dsa-65, packed-basic-es256, 2026-11-21T00:00:00Z,",
    "fido-u2f,               fido-u2f,           2026-11-21T00:00:00Z,",
    "packed-basic-es256,     -,                  2026-11-21T00:00:00Z, attestation-trust",
    "packed-basic-es256,     packed-basic-es256, 2016-11-21T00:00:00Z, attestation-trust",
    "packed-basic-es256,     packed-basic-es256, 2096-11-21T00:00:00Z, attestation-trust",
    "es256-platform,         packed-basic-es256, 2026-11-21T00:00:00Z, attestation-trust",
  })
  void decideOnTrust(String recording, String anchorOf, String now, String reason) {
    var result = Recorded.verify(line(recording, anchorOf, now));

    assertThat(Recorded.reason(result))
        .as(result.verdict().findings().toString())
        .isEqualTo(reason);
    assertThat(result.secondOpinion().disagrees()).as(result.secondOpinion().toString()).isFalse();
  }

  @Test
  void areNotAskedForWithoutThem() {
    var line =
        Recorded.named("packed-basic-es256").registration().put("now", "2096-01-01T00:00:00Z");

    assertThat(Recorded.verify(line).verdict().accepted()).isTrue();
  }
}
