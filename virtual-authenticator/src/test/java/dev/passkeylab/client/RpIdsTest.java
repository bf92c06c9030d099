package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.webauthn.ErrorName;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RpIdsTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.test,example.test",
    "https://example.test:8443,example.test",
    "https://login.example.test,login.example.test",
    "http://localhost:8080,localhost",
    "http://app.localhost,app.localhost",
    "https://localhost,localhost",
    "https://xn--bcher-kva.test,xn--bcher-kva.test",
    "https://under_score.test,under_score.test"
  })
  void callersOwnDomainIsTheDefault(String origin, String rpId) {
    assertThat(RpIds.resolve(origin, Optional.empty())).isEqualTo(new Settled.Fulfilled<>(rpId));
  }

  @ParameterizedTest
  @CsvSource({
    "https://login.example.test,login.example.test",
    "https://login.example.test,example.test",
    "https://a.b.example.test,b.example.test"
  })
  void domainAndItsSuffixesMayBeUsed(String origin, String rpId) {
    assertThat(RpIds.resolve(origin, Optional.of(rpId))).isEqualTo(new Settled.Fulfilled<>(rpId));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.test,login.example.test",
    "https://example.test,other.test",
    "https://notexample.test,example.test",
    "https://login.example.test,ample.test",
    "https://example.test,''",
    "https://example.test,.test",
    "https://example.test,EXAMPLE.test",
    "https://example.test,https://example.test",
    "https://example.test:8443,example.test:8443"
  })
  void othersMayNot(String origin, String rpId) {
    assertThat(RpIds.resolve(origin, Optional.of(rpId)))
        .isEqualTo(new Settled.Rejected<>(Cause.RP_ID_FOREIGN));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.test,test",
    "https://example.test.,test.",
    "http://app.localhost,localhost",
    "https://login.example.co.uk,co.uk",
    "https://example.co.uk,uk",
    "https://ada.github.io,github.io",
    "https://ada.github.io,io",
    "https://login.ada.github.io,github.io",
    "https://a.b.ck,b.ck",
    "https://login.xn--85x722f.xn--55qx5d.cn,xn--55qx5d.cn"
  })
  void publicSuffixesMayNot(String origin, String rpId) {
    assertThat(RpIds.resolve(origin, Optional.of(rpId)))
        .isEqualTo(new Settled.Rejected<>(Cause.RP_ID_PUBLIC_SUFFIX));
    assertThat(Cause.RP_ID_PUBLIC_SUFFIX.error()).isEqualTo(ErrorName.SECURITY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://github.io", "https://co.uk", "http://localhost"})
  void publicSuffixMayUseItself(String origin) {
    var domain = origin.substring(origin.lastIndexOf('/') + 1);

    assertThat(RpIds.resolve(origin, Optional.of(domain)))
        .isEqualTo(new Settled.Fulfilled<>(domain));
  }

  @Test
  void opaqueOriginIsNotAllowed() {
    assertThat(RpIds.resolve("null", Optional.of("example.test")))
        .isEqualTo(new Settled.Rejected<>(Cause.ORIGIN_OPAQUE));
    assertThat(Cause.ORIGIN_OPAQUE.error()).isEqualTo(ErrorName.NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.test", "http://notlocalhost"})
  void originWithoutASecureContextHasNoPasskeys(String origin) {
    assertThat(RpIds.resolve(origin, Optional.empty()))
        .isEqualTo(new Settled.Rejected<>(Cause.ORIGIN_INSECURE));
    assertThat(Cause.ORIGIN_INSECURE.error()).isEqualTo(ErrorName.SECURITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1",
        "http://127.0.0.1:8080",
        "https://[::1]",
        "ftp://localhost",
        "",
        "example.test",
        "https://",
        "https://user@example.test",
        "https://example.test/",
        "https://example.test/login",
        "https://example.test?x",
        "https://EXAMPLE.test",
        "HTTPS://example.test",
        " https://example.test",
        "https://example.test:",
        "https://example.test:0",
        "https://example.test:443",
        "https://example.test:99999",
        "http://localhost:80",
        "https://a..b",
        "https://."
      })
  void originWithoutADomainHasNoRpId(String origin) {
    assertThat(RpIds.resolve(origin, Optional.empty()))
        .isEqualTo(new Settled.Rejected<>(Cause.ORIGIN_INVALID));
    assertThat(RpIds.resolve(origin, Optional.of("example.test")))
        .isEqualTo(new Settled.Rejected<>(Cause.ORIGIN_INVALID));
  }
}
