package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerInspectionTest {

  private static final Inspection FOUND =
      Inspector.inspect(Samples.CERTIFICATE, PayloadFormat.CERTIFICATE);

  private static Node at(Inspection inspection, String path) {
    return inspection.nodes().filter(n -> n.path().equals(path)).reduce((a, b) -> b).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # path                                                  | offset | length | head | value
          /tbsCertificate                                         | 4      | 477    | 4    | sequence of 8
          /tbsCertificate/version                                 | 8      | 5      | 4    | 2
          /tbsCertificate/issuer/3                                | 116    | 19     | 2    | CN=Test Key
          /tbsCertificate/validity/notBefore                      | 137    | 15     | 2    | 2026-11-21T00:58:45Z
          /tbsCertificate/subjectPublicKeyInfo                    | 255    | 91     | 2    | ecPublicKey
          /tbsCertificate/subjectPublicKeyInfo/subjectPublicKey/form | 281 | 1      | 0    | 0x04
          /tbsCertificate/extensions/keyUsage/extnValue/content   | 477    | 4      | 2    | digitalSignature
          /tbsCertificate/extensions/id-fido-gen-ce-aaguid/extnValue/aaguid | 450 | 18 | 2  | 70617373-6b65-796c-6162-6c6170746f70
          /signatureAlgorithm                                     | 481    | 12     | 2    | ecdsa-with-SHA256
          """)
  void aCertificateNamesItsFieldsWithTheirBytes(
      String path, int offset, int length, int head, String value) {
    var node = at(FOUND, path);

    assertThat(FOUND.problems()).isEmpty();
    assertThat(node.span()).isEqualTo(new Span(offset, length));
    assertThat(node.head()).isEqualTo(head);
    assertThat(node.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # DER                | offset | message
          30                   | 1      | expected the length
          3080020101           | 1      | indefinite length
          3004020101           | 5      | takes 4 bytes, of which 3 are there
          308103020101         | 1      | takes more bytes than it needs
          300402020001         | 4      | first byte that it does not need
          3003010105           | 4      | expected 00 or ff
          300405020000         | 4      | NULL with content
          30030302ff           | 5      | the bytes end here
          30040302f000         | 4      | unused bits
          30040302030f         | 4      | unused bits that are set
          3003060180           | 4      | object identifier
          3004170199ff         | 4      | not a time
          300302010100         | 5      | left over
          10020500             | 2      | SEQUENCE and SET are constructed
          """)
  void departuresFromDerAreReportedWhereTheyAre(String der, int offset, String message) {
    var found = Inspector.inspect(Bytes.fromHex(der), PayloadFormat.DER);

    assertThat(found.problems())
        .anySatisfy(p -> {
          assertThat(p.offset()).isEqualTo(offset);
          assertThat(p.message()).contains(message);
        });
  }

  @Test
  void nestingIsFollowedOnlySoFar() {
    var bytes = new byte[20_000];
    for (int i = 0; i < bytes.length; i += 4) {
      int rest = bytes.length - i - 4;
      bytes[i] = 0x30;
      bytes[i + 1] = (byte) 0x82;
      bytes[i + 2] = (byte) (rest >> 8);
      bytes[i + 3] = (byte) rest;
    }
    var found = Inspector.inspect(Bytes.wrap(bytes), PayloadFormat.DER);

    assertThat(found.problems())
        .anySatisfy(p -> assertThat(p.message()).contains("deeper than 32"));
  }

  @Test
  void stringsWithinStringsAreFollowedOnlySoFar() {
    var bytes = new byte[1 << 20];
    for (int i = 0; i < bytes.length - 8; i += 5) {
      int rest = bytes.length - i - 5;
      bytes[i] = (byte) (i % 2 == 0 ? 0x30 : 0x04);
      bytes[i + 1] = (byte) 0x83;
      bytes[i + 2] = (byte) (rest >> 16);
      bytes[i + 3] = (byte) (rest >> 8);
      bytes[i + 4] = (byte) rest;
    }
    var found = Inspector.inspect(Bytes.wrap(bytes), PayloadFormat.DER);

    assertThat(found.nodes().count()).isBetween(20L, 200L);
  }

  @Test
  void whatIsDerIsFoundOut() {
    assertThat(Inspector.inspect(Samples.CERTIFICATE).format())
        .isEqualTo(PayloadFormat.CERTIFICATE);
    assertThat(Inspector.inspect(Samples.CERTIFICATE.slice(0, 300)).format())
        .isEqualTo(PayloadFormat.CERTIFICATE);
    assertThat(Inspector.inspect(Samples.PUBLIC_KEY).format()).isEqualTo(PayloadFormat.PUBLIC_KEY);
    assertThat(Inspector.inspect(Bytes.fromHex("3003020105")).format())
        .isEqualTo(PayloadFormat.DER);
  }

  @Test
  void everyCertificateOfAPemFileIsOpened() {
    var base64 = Base64.getMimeEncoder().encodeToString(Samples.CERTIFICATE.toArray());
    var pem = "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    var found = Inspector.inspect(Bytes.utf8(pem + pem));

    assertThat(found.problems()).isEmpty();
    assertThat(found.payloads())
        .extracting(InspectedPayload::format)
        .containsExactly("pem", "certificate", "certificate");
  }

  @Test
  void theCertificatesOfAnAttestationStatementAreOpened() {
    var head =
        Bytes.fromHex(
            "a363666d74667061636b65646761747453746d74a163783563815902 36".replace(" ", ""));
    var object =
        Bytes.concat(
            head, Samples.CERTIFICATE, Bytes.fromHex("68617574684461746158a4"), Samples.AUTH_DATA);
    var found = Inspector.inspect(object);
    var subject = at(found, "/attStmt/x5c/0/tbsCertificate/subject/3");

    assertThat(found.problems()).isEmpty();
    assertThat(subject.value()).isEqualTo("CN=Test Key");
    assertThat(subject.span().offset()).isEqualTo(head.length() + 236);
  }

  @Test
  void objectIdentifiersOfAnySizeHaveTheirNumbers() {
    for (var pair :
        List.of(
            List.of("883703", "2.999.3"), List.of("2a864886f70d010101", "1.2.840.113549.1.1.1"))) {
      assertThat(Oids.dotted(Bytes.fromHex(pair.getFirst()))).contains(pair.getLast());
    }
    assertThat(Oids.dotted(Bytes.fromHex("8037"))).isEmpty();
  }
}
