package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.client.VirtualBrowser;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.LiveRun;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A site over HTTP: pages and messages, and what is none of them.
class SiteServerTest {

  private final LiveRun run = new LiveRun(InstantSource.system(), _ -> {});
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final VirtualBrowser passkeys = VirtualBrowser.with(Device.laptop("laptop"));
  private SiteServer server;

  @BeforeEach
  void start() throws Exception {
    server =
        SiteServer.start(
            0, SiteSettings.of("localhost"), Repositories.inMemory(), "token", run, _ -> {});
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.origin() + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return post(path, body, server.origin(), "application/json");
  }

  private HttpResponse<String> post(String path, String body, String origin, String type)
      throws Exception {
    var request = request(path).POST(BodyPublishers.ofString(body));
    request.header("origin", origin).header("content-type", type);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> signUp() throws Exception {
    return post("/sign-up", "{\"name\":\"ada\",\"password\":\"correct horse\"}");
  }

  @Test
  void letsAPasskeyBeMadeAndSignIn() throws Exception {
    assertThat(signUp().body()).contains("/upsell");
    var creation = post("/registration/options", "").body();
    var made = passkeys.create(creation, server.origin());
    assertThat(post("/registration/verify", made).body()).contains("/home");
    post("/sign-out", "");
    var request = post("/authentication/options", "").body();
    var signed = passkeys.get(request, server.origin());
    assertThat(post("/authentication/verify", signed).body()).contains("/home");
    assertThat(get("/home").body()).contains("The lab's laptop", "Signed in with a passkey.");
  }

  @Test
  void rendersPagesWithTheirAnnotationAndAStrictPolicy() throws Exception {
    var page = get("/sign-in");

    assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .contains("autocomplete=\"username webauthn\"", "<label for=\"name\">", "id=\"page\"");
    assertThat(get("/assets/page.js").body()).contains("isConditionalMediationAvailable");
  }

  @Test
  void letsPagesOfAnywhereLoadTheBridgeAndNothingElse() throws Exception {
    var bridge = get("/assets/bridge.js");

    assertThat(bridge.body()).contains("navigator.credentials");
    assertThat(bridge.headers().firstValue("content-type"))
        .contains("text/javascript; charset=utf-8");
    assertThat(bridge.headers().firstValue("access-control-allow-origin")).contains("*");
    assertThat(bridge.headers().firstValue("cross-origin-resource-policy"))
        .contains("cross-origin");
    assertThat(get("/assets/page.js").headers().map())
        .doesNotContainKeys("access-control-allow-origin", "cross-origin-resource-policy");
  }

  @Test
  void writesWhatSomebodyTypedAsTextAndNeverAsMarkup() throws Exception {
    post("/sign-up", "{\"name\":\"<img src=x>\",\"password\":\"x\"}");

    assertThat(get("/home").body()).doesNotContain("<img").contains("&lt;img src=x&gt;");
  }

  @Test
  void putsNothingThatIsTypedIntoTheAddressWhileItsScriptIsNotThere() throws Exception {
    signUp();
    var pages = get("/sign-in").body() + get("/sign-up").body() + get("/home").body();
    assertThat(pages.split("<form ")).hasSizeGreaterThan(3);
    assertThat(pages).doesNotContainPattern("<form (?![^>]*method=\"post\")");
  }

  @Test
  void answersTheConformanceApiWhateverItsQuery() throws Exception {
    assertThat(post("/attestation/options?x=1", "{\"username\":\"ada\"}").body())
        .contains("\"status\":\"ok\"");
  }

  /// What passed, as text: in the lines of a trace it stands in base64url.
  private String payloads() {
    return run.trace().stream()
        .map(it -> it.event().payload())
        .filter(Objects::nonNull)
        .map(it -> it.bytes().asUtf8())
        .collect(Collectors.joining());
  }

  @Test
  void keepsRecoveryCodesOutOfTheTrace() throws Exception {
    signUp();
    var told = post("/account/recovery-codes", "").body();
    var codes = Pattern.compile("[0-9a-f]{5}-[0-9a-f]{5}").matcher(told).results();
    var shown = codes.map(MatchResult::group).distinct().toList();

    assertThat(shown).hasSize(8);
    assertThat(payloads())
        .contains("Keep these codes")
        .doesNotContain(shown.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"ada\",\"password\":\"hunter2\"",
        "{\"name\":\"ada\",\"Password\":\"hunter2\"}",
        "{\"name\":\"ada\",\"password\":\"hunter2\"}}",
        "{\"user\":{\"name\":\"ada\",\"password\":\"hunter2\"}}",
        "[{\"password\":\"hunter2\"}]",
        "name=ada&password=hunter2"
      })
  void keepsSecretsInMessagesThatAreWrongOutOfTheTrace(String body) throws Exception {
    assertThat(post("/sign-in", body).statusCode()).isEqualTo(400);
    assertThat(payloads()).contains("•••").doesNotContain("hunter2");
  }

  @Test
  void keepsSecretsInAQueryOutOfTheTrace() throws Exception {
    get("/sign-in?name=ada&password=hunter2");
    assertThat(run.trace().stream().map(it -> it.event().toString()))
        .anyMatch(it -> it.contains("name=ada"))
        .noneMatch(it -> it.contains("hunter2"));
  }

  @Test
  void keepsSecretsOutOfTheTraceAndCookiesFromScripts() throws Exception {
    signUp();

    assertThat(payloads()).contains("ada").doesNotContain("correct horse");
    assertThat(run.trace()).anyMatch(it -> it.event().name().id().equals("rp.account-opened"));
    assertThat(cookies.getCookieStore().getCookies()).allMatch(it -> it.isHttpOnly());
  }

  @Test
  void leavesTheCookiesOfOtherPortsAlone() throws Exception {
    var run = new LiveRun(InstantSource.system(), _ -> {});
    try (var other =
        SiteServer.start(
            0, SiteSettings.of("localhost"), Repositories.inMemory(), "token", run, _ -> {})) {
      signUp();
      var elsewhere = HttpRequest.newBuilder(URI.create(other.origin() + "/sign-up"));
      elsewhere.header("content-type", "application/json");
      elsewhere.POST(BodyPublishers.ofString("{\"name\":\"eve\",\"password\":\"x\"}"));
      client.send(elsewhere.build(), BodyHandlers.ofString());
      assertThat(get("/home").body()).contains("ada").doesNotContain("eve");
    }
  }

  @Test
  void keepsASecretThatLostItsQuotesOutOfTheTrace() throws Exception {
    assertThat(post("/sign-up", "{\"name\":\"ada\",\"password\":hunter2}").body())
        .contains("not JSON: Unrecognized token 'hunter2'");
    assertThat(payloads()).contains("Unrecognized token '•••'").doesNotContain("hunter2");
  }
}
