package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.PayloadFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyAsTest {

  private static final Inspection OBJECT =
      Inspector.inspect(Samples.ATTESTATION_OBJECT, PayloadFormat.ATTESTATION_OBJECT);
  private static final Inspection CERTIFICATE =
      Inspector.inspect(Samples.CERTIFICATE, PayloadFormat.CERTIFICATE);

  private static String copy(Inspection inspection, String path, CopyAs as) {
    var node = inspection.nodes().filter(it -> it.path().equals(path)).findFirst().orElseThrow();
    return as.of(inspection, node);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # path                                         | notation  | text
          /fmt                                           | EDN       | "none"
          /fmt                                           | JSON      | "none"
          /fmt                                           | HEX       | 6e6f6e65
          /fmt                                           | BASE64URL | bm9uZQ
          /attStmt                                       | EDN       | {}
          /attStmt                                       | JSON      | {}
          /authData/flags                                | HEX       | 5d
          /authData/flags                                | EDN       | h'5d'
          /authData/flags/UV                             | EDN       | 1
          /authData/flags/UV                             | PATH      | /authData/flags/UV
          /authData/signCount                            | JSON      | 0
          /authData/signCount                            | HEX       | 00000000
          /authData/attestedCredentialData/aaguid        | JSON      | "70617373-6b65-796c-6162-6c6170746f70"
          /authData/attestedCredentialData/aaguid        | BASE64URL | cGFzc2tleWxhYmxhcHRvcA
          /authData/attestedCredentialData/credentialPublicKey/3 | EDN | -7
          """)
  void givesAFieldInEachNotation(String path, CopyAs as, String text) {
    assertThat(copy(OBJECT, path, as)).isEqualTo(text);
  }

  @Test
  void aKeyIsAMapInEveryNotationOfMaps() {
    var path = "/authData/attestedCredentialData/credentialPublicKey";
    assertThat(copy(OBJECT, path, CopyAs.EDN))
        .startsWith("{1: 2, 3: -7, -1: 1, -2: h'a1005b7e")
        .endsWith("'}");
    assertThat(copy(OBJECT, path, CopyAs.JSON))
        .startsWith("{\"1\":2,\"3\":-7,\"-1\":1,\"-2\":\"oQBbfvEDEUlt");
  }

  @Test
  void theWholeIsNotCutWhereTheTreeCutsIt() {
    var text = "\"" + "x".repeat(3 * Node.LONGEST_VALUE) + "\"";
    var json = Inspector.inspect(Bytes.utf8(text), PayloadFormat.JSON);
    assertThat(copy(json, "/", CopyAs.JSON)).isEqualTo(text);
    assertThat(copy(json, "/", CopyAs.EDN)).isEqualTo(text);
  }

  @Test
  void aHexDumpHasTheOffsetsOfThePayload() {
    assertThat(copy(OBJECT, "/authData/attestedCredentialData/aaguid", CopyAs.HEX_DUMP))
        .isEqualTo(
            "00000043  70 61 73 73 6b 65 79 6c  61 62 6c 61 70 74 6f 70  |passkeylablaptop|");
    assertThat(copy(OBJECT, "/fmt", CopyAs.HEX_DUMP))
        .isEqualTo("00000006  6e 6f 6e 65" + " ".repeat(39) + "|none|");
  }

  @Test
  void aJavaByteArrayCastsWhatDoesNotFitAByte() {
    var hash = copy(OBJECT, "/authData/rpIdHash", CopyAs.JAVA);
    assertThat(hash).startsWith("new byte[] {\n  (byte) 0x9b, 0x26, 0x3f, (byte) 0xbc,");
    assertThat(hash.lines()).hasSize(5);
    assertThat(copy(OBJECT, "/authData/flags", CopyAs.JAVA)).isEqualTo("new byte[] {\n  0x5d\n}");
  }

  @Test
  void aStructureOfNoNotationBecomesAnObject() {
    assertThat(copy(OBJECT, "/authData/attestedCredentialData", CopyAs.JSON))
        .startsWith(
            "{\"aaguid\":\"70617373-6b65-796c-6162-6c6170746f70\",\"credentialIdLength\":32,")
        .contains("\"credentialPublicKey\":{\"1\":2,");
    assertThat(copy(CERTIFICATE, "/tbsCertificate/validity", CopyAs.JSON))
        .isEqualTo(
            "{\"notBefore\":\"2026-11-21T00:58:45Z\",\"notAfter\":\"2026-12-21T00:58:45Z\"}");
  }

  @Test
  void derIsNotTakenForCbor() {
    assertThat(copy(CERTIFICATE, "/tbsCertificate/version", CopyAs.EDN)).isEqualTo("h'a003020102'");
  }
}
