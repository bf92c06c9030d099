package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
    "https://example.test,test",
    "https://example.test,login.example.test",
    "https://example.test,other.test",
    "https://notexample.test,example.test",
    "https://login.example.test,ample.test",
    "https://example.test,''",
    "https://example.test,.test",
    "https://example.test.,test.",
    "https://example.test,EXAMPLE.test",
    "https://example.test,https://example.test",
    "https://example.test:8443,example.test:8443",
    "http://app.localhost,localhost"
  })
  void othersMayNot(String origin, String rpId) {
    assertThat(RpIds.resolve(origin, Optional.of(rpId)))
        .isEqualTo(new Settled.Rejected<>(Cause.RP_ID_FOREIGN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.test",
        "http://notlocalhost",
        "https://127.0.0.1",
        "http://127.0.0.1:8080",
        "https://[::1]",
        "ftp://localhost",
        "null",
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
        "https://example.test:"
      })
  void originWithoutADomainInASecureContextHasNone(String origin) {
    assertThat(RpIds.resolve(origin, Optional.empty()))
        .isEqualTo(new Settled.Rejected<>(Cause.ORIGIN_INVALID));
    assertThat(RpIds.resolve(origin, Optional.of("example.test")))
        .isEqualTo(new Settled.Rejected<>(Cause.ORIGIN_INVALID));
  }
}
