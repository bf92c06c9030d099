package dev.passkeylab.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.LiveRun;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The bridge, in a page of somebody else.
@ExtendWith(ChromiumExtension.class)
class BridgeTest {

  private static final String PAGE =
      """
      <!doctype html>
      <title>Somebody else's</title>
      <script src="%s/assets/bridge.js" data-token="%s"></script>
      <script>
        const bytes = (...numbers) => Uint8Array.from(numbers);
        const creation = (more) => ({
          publicKey: {
            rp: { name: "Somebody" }, user: { id: bytes(1), name: "ada", displayName: "Ada" },
            challenge: bytes(1, 2, 3), pubKeyCredParams: [{ type: "public-key", alg: -7 }],
            authenticatorSelection: { residentKey: "required" }, ...more,
          },
        });
        const request = (more) => ({ publicKey: { challenge: bytes(4, 5, 6), ...more } });
        const create = (more) => navigator.credentials.create(creation(more));
        const get = (more) => navigator.credentials.get(request(more));
        const nameOfError = (promise) => promise.then(() => "none", (error) => error.name ?? error);
      </script>
      """;

  private static final String FACTS =
      """
      made instanceof PublicKeyCredential
      made.response instanceof AuthenticatorAttestationResponse
      made.rawId instanceof ArrayBuffer
      made.response.getPublicKey().byteLength === 91
      made.response.getAuthenticatorData().byteLength > 37
      made.response.getPublicKeyAlgorithm() === -7
      made.response.getTransports().includes("internal")
      made.toJSON().rawId === made.id
      JSON.parse(JSON.stringify(made)).response.transports.length === 2
      made.authenticatorAttachment === "platform"
      used.response instanceof AuthenticatorAssertionResponse
      used.id === made.id
      used.response.signature instanceof ArrayBuffer
      new Uint8Array(used.response.userHandle).join() === "1"
      JSON.parse(new TextDecoder().decode(used.response.clientDataJSON)).origin === origin
      """;

  private static final String REJECTIONS =
      """
      create({ challenge: "AAAA" }) => TypeError
      create({ user: { id: bytes(), name: "ada", displayName: "Ada" } }) => TypeError
      create({ pubKeyCredParams: undefined }) => TypeError
      create({ excludeCredentials: {} }) => TypeError
      create({ rp: { id: "example.test", name: "Somebody" } }) => SecurityError
      create({ pubKeyCredParams: [{ type: "something", alg: -7 }] }) => NotSupportedError
      create({ authenticatorSelection: { authenticatorAttachment: "cross-platform" } }) => NotAllowedError
      get() => NotAllowedError
      get({ challenge: undefined }) => TypeError
      get({ rpId: "example.test" }) => SecurityError
      navigator.credentials.get({ ...request(), mediation: "whatever" }) => TypeError
      navigator.credentials.get({ ...request(), signal: AbortSignal.abort() }) => AbortError
      navigator.credentials.get({ ...request(), signal: AbortSignal.abort("enough") }) => enough
      create().then((it) => create({ excludeCredentials: [{ type: "public-key", id: it.rawId }] })) => InvalidStateError
      create().then((it) => navigator.credentials.store(it)) => NotSupportedError
      """;

  private final LiveRun run = new LiveRun(InstantSource.system(), _ -> {});
  private SiteServer lab;
  private HttpServer elsewhere;
  private Tab tab;

  @BeforeEach
  void open(Chromium chromium) throws Exception {
    lab =
        SiteServer.start(
            0, SiteSettings.of("localhost"), Repositories.inMemory(), "secret", run, _ -> {});
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/", PAGE.formatted(lab.origin(), "secret"));
    serve("/stranger", PAGE.formatted(lab.origin(), "guessed"));
    elsewhere.start();
    tab = chromium.open();
    tab.visit(origin() + "/");
  }

  @AfterEach
  void close() {
    tab.close();
    elsewhere.stop(0);
    lab.close();
  }

  private String origin() {
    return "http://localhost:" + elsewhere.getAddress().getPort();
  }

  private void serve(String path, String html) {
    elsewhere.createContext(
        path,
        exchange -> {
          try (exchange) {
            var bytes = html.getBytes(UTF_8);
            exchange.getResponseHeaders().set("content-type", "text/html");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
  }

  private void add(String configuration) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(lab.origin() + "/authenticator"))
            .header("authorization", "Bearer secret")
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(configuration));
    try (var client = HttpClient.newHttpClient()) {
      assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  private Object nameOfError(String promise) {
    return tab.value("nameOfError(" + promise + ")");
  }

  @Test
  void givesWhatABrowserWouldGive() {
    tab.value("create().then((it) => { window.made = it; })");
    tab.value("get().then((it) => { window.used = it; })");
    assertThat(FACTS.lines().filter(it -> !tab.holds(it))).isEmpty();
    assertThat(tab.console()).isEmpty();
  }

  /// In one page, since none of the calls but the last two leaves anything.
  @Test
  void rejectsAsABrowserWould() {
    assertThat(REJECTIONS.lines().map(it -> it.replaceAll(" => \\w+$", "")))
        .map(it -> it + " => " + nameOfError(it))
        .containsExactlyElementsOf(REJECTIONS.lines().toList());
    assertThat(tab.console()).isEmpty();
  }

  @Test
  void staysPendingUntilItIsAborted() {
    tab.value(
        """
        (() => {
          window.controller = new AbortController();
          window.waiting = nameOfError(
              navigator.credentials.get({
                ...request(), mediation: "conditional", signal: controller.signal }));
        })()\
        """);
    assertThat(nameOfError("get()")).isEqualTo("OperationError");
    assertThat(tab.value("(controller.abort(), waiting)")).isEqualTo("AbortError");
    assertThat(nameOfError("get()")).isEqualTo("NotAllowedError");
  }

  @Test
  void speaksForTheDevicesOfTheLab() throws Exception {
    var available = "PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()";
    assertThat(tab.value(available)).isEqualTo(true);
    add("{\"protocol\": \"ctap2\", \"transport\": \"usb\", \"hasResidentKey\": true}");
    assertThat(tab.value(available)).isEqualTo(false);
    assertThat(tab.value("PublicKeyCredential.isConditionalMediationAvailable()")).isEqualTo(true);
    assertThat(tab.value("create().then((it) => it.response.getTransports().join())"))
        .isEqualTo("usb");
  }

  @Test
  void passesSignalsOn() {
    assertThat(
            nameOfError(
                "create().then((it) => PublicKeyCredential.signalUnknownCredential("
                    + "{ rpId: 'localhost', credentialId: it.id })).then(() => get())"))
        .isEqualTo("NotAllowedError");
  }

  @Test
  void leavesPasswordsToTheBrowser() {
    assertThat(tab.value("navigator.credentials.get({ password: true })")).isEqualTo("null");
    assertThat(run.trace()).isEmpty();
  }

  @Test
  void saysThatTheLabDoesNotKnowTheToken() {
    tab.visit(origin() + "/stranger");
    assertThat(nameOfError("create()")).isEqualTo("UnknownError");
    assertThat(tab.console()).anyMatch(it -> it.contains("the lab answered 401"));
  }

  @Test
  void saysThatTheLabIsNotThere() {
    lab.close();
    assertThat(nameOfError("create()")).isEqualTo("UnknownError");
    assertThat(tab.console()).anyMatch(it -> it.contains("the lab cannot be reached at"));
  }
}
