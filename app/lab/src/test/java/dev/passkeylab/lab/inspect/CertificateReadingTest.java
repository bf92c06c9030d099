package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.inspect.CertificateReading.Fact;
import dev.passkeylab.lab.inspect.ReadingCheck.Result;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateReadingTest {

  private static final CertificateReading FOUND =
      CertificateReading.of(Inspector.inspect(Samples.CERTIFICATE, PayloadFormat.CERTIFICATE))
          .getFirst();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Subject     | C=DE, O=Example, OU=Authenticator Attestation, CN=Test Key | whose key it is
          Issuer      | C=DE, O=Example, OU=Authenticator Attestation, CN=Test Key | who signed
          Valid from  | 2026-11-21T00:58:45Z                 | ''
          Valid to    | 2026-12-21T00:58:45Z                 | ''
          AAGUID      | 70617373-6b65-796c-6162-6c6170746f70 | the lab's laptop
          Public key  | ecPublicKey                          | P-256
          Role        | a CA: may issue certificates         | basicConstraints
          Key usage   | digitalSignature                     | ''
          Signed with | ecdsa-with-SHA256                    | ''
          """)
  void answersWhatPeopleAsk(String name, String value, String note) {
    var fact = FOUND.facts().stream().filter(it -> it.name().equals(name)).findFirst();
    assertThat(fact.map(Fact::value)).contains(value);
    assertThat(fact.map(Fact::note)).contains(note);
  }

  @Test
  void theFingerprintIsOfTheWholeCertificate() {
    assertThat(FOUND.facts().getLast().value()).isEqualTo(Samples.CERTIFICATE.sha256().hex());
  }

  @Test
  void saysThatItIsSelfSigned() {
    assertThat(FOUND.checks())
        .containsExactly(new ReadingCheck(Result.OPEN, "issuer and subject are the same"));
  }

  @Test
  void readsEachCertificateOfAChainInPem() {
    var pem =
        "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
            .formatted(Base64.getMimeEncoder().encodeToString(Samples.CERTIFICATE.toArray()));
    var found = Inspector.inspectInput(Bytes.utf8(pem + pem), Optional.empty());
    assertThat(CertificateReading.of(found)).hasSize(2).allSatisfy(this::hasTheFingerprint);
  }

  @Test
  void comparesItsModelWithThatOfTheAuthenticatorData() {
    assertThat(statement(Samples.AUTH_DATA).getFirst().checks())
        .contains(ReadingCheck.good("AAGUID as in the authenticator data"));
    assertThat(statement(Samples.AUTH_DATA.with(37, 0)).getFirst().checks())
        .contains(ReadingCheck.bad("AAGUID other than in the authenticator data"));
  }

  private static List<CertificateReading> statement(Bytes authData) {
    var object =
        Bytes.concat(
            Bytes.fromHex("a363666d74667061636b65646761747453746d74a163783563815902" + "36"),
            Samples.CERTIFICATE,
            Bytes.fromHex("68617574684461746158a4"),
            authData);
    return CertificateReading.of(Inspector.inspect(object, PayloadFormat.ATTESTATION_OBJECT));
  }

  private void hasTheFingerprint(CertificateReading certificate) {
    assertThat(certificate.facts().getLast().value()).isEqualTo(Samples.CERTIFICATE.sha256().hex());
  }
}
