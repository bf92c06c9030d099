package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a list of related origins is read, WebAuthn Level 3 §5.11.1.
class RelatedOriginsTest {

  private static Optional<Cause> refusal(String origin, List<String> listed) {
    var json = "{\"origins\":[\"" + String.join("\",\"", listed) + "\"]}";
    RelatedOrigins related = _ -> Optional.of(Bytes.utf8(json));
    return related.refusal(origin, "example.test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.de",
        "https://example.de/",
        "https://example.de/login?from=x#y",
        "https://example.de:443",
        "HTTPS://Example.DE"
      })
  void anAddressStandsForItsOrigin(String listed) {
    assertThat(refusal("https://example.de", List.of(listed))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.de:8443",
        "http://example.de",
        "https://www.example.de",
        "example.de",
        "ftp://example.de",
        "https://",
        "not an address"
      })
  void anAddressOfAnotherOriginDoesNot(String listed) {
    assertThat(refusal("https://example.de", List.of(listed))).contains(Cause.ORIGIN_NOT_RELATED);
  }

  @Test
  void anOriginWithoutALabelIsOverlookedAndNotBehindOthers() {
    assertThat(refusal("http://localhost:8080", List.of("http://localhost:8080")))
        .contains(Cause.ORIGIN_NOT_RELATED);
  }

  @Test
  void addressesThatAreOverlookedCountForNoLabel() {
    var listed = List.of("no", "https://", "ftp://a.com", "http://localhost", "x", "https://b.de/");

    assertThat(refusal("https://b.de", listed)).isEmpty();
  }
}
