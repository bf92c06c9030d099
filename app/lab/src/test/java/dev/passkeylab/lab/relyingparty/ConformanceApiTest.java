package dev.passkeylab.lab.relyingparty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.VirtualBrowser;
import dev.passkeylab.lab.relyingparty.store.MemoryRepository;
import dev.passkeylab.world.Entropy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The messages of FIDO's conformance API, sent as a tool sends them.
class ConformanceApiTest {

  private static final String ORIGIN = "https://example.test";
  private static final String ADA =
      "{\"username\": \"ada\", \"displayName\": \"Ada L.\","
          + " \"authenticatorSelection\": {\"requireResidentKey\": true}}";

  private final ConformanceApi api =
      new ConformanceApi(
          SiteSettings.of("example.test"),
          new MemoryRepository(),
          Entropy.seeded(1),
          InstantSource.fixed(Instant.EPOCH),
          _ -> {});
  private final Map<String, String> cookies = new TreeMap<>();
  private final VirtualBrowser browser = VirtualBrowser.with(Device.laptop("laptop"));

  private String post(String path, String body) {
    var response = api.handle(new Request("POST", path, Map.of(), cookies, Bytes.utf8(body)));
    response.cookies().forEach((name, cookie) -> cookies.put(name, cookie.value()));
    assertThat(response.status() == 200).isEqualTo(response.body().asUtf8().contains("\"ok\""));
    return response.body().asUtf8();
  }

  private String register(VirtualBrowser with, String asked) {
    return post("/attestation/result", with.create(post("/attestation/options", asked), ORIGIN));
  }

  private String signIn(VirtualBrowser with, String asked) {
    return post("/assertion/result", with.get(post("/assertion/options", asked), ORIGIN));
  }

  private static final String OK = "{\"status\":\"ok\",\"errorMessage\":\"\"}";

  @Test
  void registersAndSignsIn() {
    assertThat(register(browser, ADA)).isEqualTo(OK);
    assertThat(signIn(browser, "{\"username\": \"ada\"}")).isEqualTo(OK);
  }

  @Test
  void signsInWithoutAName() {
    register(browser, ADA);
    assertThat(signIn(browser, "{}")).isEqualTo(OK);
  }

  @Test
  void givesBackWhatWasAskedFor() {
    var asked =
        """
        {"username": "ada", "displayName": "Ada L.", "attestation": "indirect",
         "authenticatorSelection": {"residentKey": "preferred", "userVerification": "required"},
         "extensions": {"example.extension": true}}\
        """;
    assertThat(post("/attestation/options", asked))
        .contains(
            "\"status\":\"ok\"",
            "\"rp\":{\"id\":\"example.test\"",
            "\"name\":\"ada\",\"displayName\":\"Ada L.\"",
            "\"attestation\":\"indirect\"",
            "\"authenticatorSelection\":{\"residentKey\":\"preferred\"",
            "\"extensions\":{\"example.extension\":true}",
            "\"alg\":-7",
            "\"alg\":-257");
  }

  @Test
  void excludesWhatIsRegisteredAndAllowsIt() {
    var made = browser.create(post("/attestation/options", ADA), ORIGIN);
    var id = made.replaceAll(".*\"rawId\":\"([^\"]+)\".*", "$1");
    post("/attestation/result", made);

    assertThat(post("/attestation/options", ADA))
        .contains("\"excludeCredentials\":[{\"type\":\"public-key\",\"id\":\"" + id);
    assertThat(post("/assertion/options", "{\"username\": \"ada\"}"))
        .contains("\"allowCredentials\":[{\"type\":\"public-key\",\"id\":\"" + id);
  }

  @Test
  void takesTheFormOfOlderTools() {
    var made = browser.create(post("/attestation/options", ADA), ORIGIN);
    var older =
        made.replaceAll("\"rawId\":\"[^\"]+\",", "")
            .replace("clientExtensionResults", "getClientExtensionResults");
    assertThat(older).isNotEqualTo(made);
    assertThat(post("/attestation/result", older)).isEqualTo(OK);
  }

  @Test
  void takesAResponseOnce() {
    var made = browser.create(post("/attestation/options", ADA), ORIGIN);
    assertThat(post("/attestation/result", made)).isEqualTo(OK);
    assertThat(post("/attestation/result", made)).contains("\"failed\"", "challenge: none is open");
  }

  @Test
  void demandsTheVerificationThatItWasToldToAskFor() {
    var bare = VirtualBrowser.with(Device.laptop("bare").with(Verification.NONE));
    assertThat(register(bare, ADA)).isEqualTo(OK);
    var options =
        post("/assertion/options", "{\"username\": \"ada\", \"userVerification\": \"required\"}");
    var asked = options.replace("required", "preferred");
    assertThat(post("/assertion/result", bare.get(asked, ORIGIN)))
        .contains("\"failed\"", "user-verified");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /attestation/options | {"displayName": "Ada"}                     | username
          /attestation/options | {"username": " "}                          | username
          /attestation/options | {"username": "a", "displayName": 7}        | displayName
          /attestation/options | [                                          | not JSON
          /assertion/options   | {"username": "nobody"}                     | Nobody called nobody
          /assertion/result    | {}                                         | cookie
          /attestation/result  | {}                                         | cookie
          """)
  void saysWhatIsWrong(String path, String body, String why) {
    assertThat(post(path, body)).contains("\"failed\"", why);
  }
}
