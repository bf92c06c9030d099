package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.test,example.test",
    "https://example.test.,example.test.",
    "https://example.test:1,example.test",
    "https://example.test:65535,example.test",
    "https://example.test:80,example.test",
    "http://localhost:8080,localhost",
    "http://localhost:443,localhost",
    "https://xn--bcher-kva.test,xn--bcher-kva.test",
    "https://under_score.test,under_score.test",
    "https://1.2.test,1.2.test",
    "https://example.1a,example.1a"
  })
  void haveAHost(String origin, String host) {
    assertThat(Origins.host(origin)).contains(host);
    assertThat(Origins.isOrigin(origin)).isTrue();
    assertThat(Origins.isDomain(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "https://",
        "https://.",
        "https://-",
        "https://a..b",
        "https://.a",
        "https://-a.test",
        "https://a-.test",
        "https://a.test..",
        "https://example.test:",
        "https://example.test:0",
        "https://example.test:0443",
        "https://example.test:443",
        "https://example.test:65536",
        "https://example.test:99999",
        "http://localhost:80",
        "https://127.0.0.1",
        "https://127.0.0.1.",
        "https://example.123",
        "https://example.123:8443",
        "https://example.0x1f",
        "https://7",
        "https://[::1]",
        "https://EXAMPLE.test",
        "https://bücher.test",
        "https://a b",
        "https://user@example.test",
        "https://example.test/",
        "ftp://example.test"
      })
  void areNothingElse(String text) {
    assertThat(Origins.isOrigin(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "-", "a..b", "example.123", "127.0.0.1", "a.test:1", "A.test"})
  void domainsAreNothingElse(String text) {
    assertThat(Origins.isDomain(text)).isFalse();
  }
}
