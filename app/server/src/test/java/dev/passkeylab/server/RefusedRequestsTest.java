package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.PageEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that are not for the site, or not for anybody: each gets a status and a reason, and a
/// line in the trace.
class RefusedRequestsTest {

  private final LiveRun run = new LiveRun(InstantSource.system(), _ -> {});
  private SiteServer server;

  @BeforeEach
  void start() throws Exception {
    server =
        SiteServer.start(
            0,
            SiteSettings.of("localhost"),
            Repositories.inMemory(),
            "token",
            run,
            _ -> {},
            Duration.ofSeconds(1));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String host() {
    return URI.create(server.origin()).getAuthority();
  }

  private Socket connect() throws IOException {
    int port = URI.create(server.origin()).getPort();
    return new Socket(InetAddress.getByName("127.0.0.1"), port);
  }

  /// {@return what comes back for these bytes, until the server closes the connection}
  private String send(String request) throws IOException {
    try (var socket = connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String post(String headers, String body) throws IOException {
    return send(
        "POST /sign-up HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n%s"
            .formatted(
                host(),
                body.getBytes(StandardCharsets.UTF_8).length,
                headers.replace("; ", "\r\n") + "\r\n",
                body));
  }

  private void assertRefused(String answer, int status, String why) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("{\"message\":", why);
    assertThat(answer).containsIgnoringCase("content-security-policy: default-src 'none'");
    assertThat(run.trace())
        .anySatisfy(it ->
            assertThat(it.event())
                .isInstanceOfSatisfying(
                    PageEvent.Responded.class,
                    event -> {
                      assertThat(event.status()).isEqualTo(status);
                      assertThat(event.payload().bytes().asUtf8()).contains(why);
                    }));
    assertThat(run.trace()).noneMatch(it -> it.event().name().id().startsWith("rp."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Content-Type: application/json; Origin: https://evil.test      | 403 | not of https://evil.test
          Content-Type: application/json; Origin: null                   | 403 | not of null
          Content-Type: application/json; Sec-Fetch-Site: cross-site     | 403 | not of another site
          Content-Type: application/json; Sec-Fetch-Site: same-site      | 403 | Messages come from
          Content-Type: text/plain                                       | 415 | not text/plain
          Content-Type: application/x-www-form-urlencoded                | 415 | application/json
          X-Nothing: 1                                                   | 415 | not none
          Content-Type: application/jsonx                                | 415 | not application/jsonx
          Content-Type: application/json, text/plain                     | 415 | not application/json, text
          Content-Type: application/json;charset=utf-16                  | 415 | in UTF-8
          """)
  void refusesMessagesOfPagesElsewhere(String headers, int status, String why) throws Exception {
    assertRefused(post(headers, "{\"name\":\"ada\",\"password\":\"x\"}"), status, why);
  }

  @Test
  void tellsPagesOfAnywhereWhyTheirMessageToTheDevicesIsRefused() throws Exception {
    var head =
        "POST /create HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nOrigin: https://elsewhere.test\r\n"
            .formatted(host());
    assertThat(send(head + "Content-Type: application/json\r\nContent-Length: 65537\r\n\r\n"))
        .startsWith("HTTP/1.1 413 ")
        .containsIgnoringCase("access-control-allow-origin: *");
    assertThat(send(head + "Content-Type: text/plain\r\nContent-Length: 0\r\n\r\n"))
        .startsWith("HTTP/1.1 415 ")
        .containsIgnoringCase("access-control-allow-origin: *");
  }

  @Test
  void refusesAHostThatOnlyClaimsToBeThisOne() throws Exception {
    var answer = send("GET /sign-in HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n");
    assertRefused(answer, 421, "not evil.test");
  }

  @Test
  void leadsFromTheNumberOfTheComputerToItsName() throws Exception {
    var number = host().replace("localhost", "127.0.0.1");
    var answer =
        send(
            "GET /sign-in?a=b HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(number));
    assertThat(answer)
        .startsWith("HTTP/1.1 302 ")
        .containsIgnoringCase("location: " + server.origin() + "/sign-in?a=b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name":"a\\u0000b","password":"x"}  | offset 8: text with U+0000
          {"name":"a","password":"\\ud83d"}    | half a surrogate pair
          """)
  void refusesTextThatIsNone(String body, String why) throws Exception {
    assertRefused(post("Content-Type: application/json", body), 400, why);
  }

  @Test
  void refusesAMessageThatIsTooLong() throws Exception {
    var body = "{\"name\":\"%s\"}".formatted("x".repeat(70_000));
    assertRefused(post("Content-Type: application/json", body), 413, "at most 65536 bytes");
  }

  @Test
  void refusesAMessageThatTurnsOutTooLong() throws Exception {
    var piece = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
    var head =
        "POST /sign-up HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
            .formatted(host());
    assertRefused(
        send(head + "Content-Type: application/json\r\n\r\n" + piece.repeat(3)),
        413,
        "at most 65536 bytes");
  }

  @Test
  void refusesAHeadThatIsTooLong() throws Exception {
    var head = "GET /sign-in HTTP/1.1\r\nHost: %s\r\nX-Long: %s\r\n\r\n";
    assertRefused(send(head.formatted(host(), "x".repeat(20_000))), 431, "");
  }

  @ParameterizedTest
  @CsvSource({
    "'this is no HTTP\r\n\r\n'",
    "'GET /sign-in HTTP/1.1\r\nNo colon\r\n\r\n'",
    "'GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n'",
    "'GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n'",
    "'POST /sign-up HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n'",
    "'GET /sign-in\r\n'",
    "'GET /sign-in HTTP/3.0\r\nHost: localhost\r\n\r\n'",
  })
  void refusesWhatIsNoHttp(String request) throws Exception {
    assertRefused(send(request), 400, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "TRACE", "OPTIONS"})
  void refusesToChangeItsOwnScript(String method) throws Exception {
    var request = "%s /assets/page.js HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
    assertRefused(send(request.formatted(method, host())), 405, "answers to GET");
  }

  @Test
  void refusesItsOwnScriptToAHostThatOnlyClaimsToBeThisOne() throws Exception {
    var request = "GET /assets/page.js HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n";
    assertRefused(send(request), 421, "not evil.test");
  }

  @Test
  void refusesAMessageWhoseRestDoesNotCome() throws Exception {
    var answer =
        send(
            "POST /sign-up HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\n"
                    .formatted(host())
                + "Content-Length: 100\r\n\r\n{\"name\":");
    assertRefused(answer, 408, "did not come");
  }

  @Test
  void closesAConnectionOnWhichAHeadNeverEnds() throws Exception {
    try (var socket = connect()) {
      var out = socket.getOutputStream();
      out.write("GET /sign-in HTTP/1.1\r\nX: ".getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> dribble(out)).isInstanceOf(IOException.class);
    }
    assertThat(run.trace())
        .extracting(it -> it.event().summary())
        .contains("408 ?")
        .noneMatch(it -> it.startsWith("431"));
  }

  /// Ends when nobody listens any more; or with the longest head that is taken, which takes longer.
  private static void dribble(OutputStream out) throws Exception {
    var tick = new CountDownLatch(1);
    for (int i = 0; i < 1_000; i++) {
      out.write('x');
      out.flush();
      tick.await(20, TimeUnit.MILLISECONDS);
    }
  }

  @Test
  void keepsAConnectionOnWhichRequestsFollowEachOther() throws Exception {
    var request = "GET /sign-in HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(host());
    try (var socket = connect()) {
      var tick = new CountDownLatch(1);
      for (int i = 0; i < 60; i++) {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        socket.getInputStream().skipNBytes(socket.getInputStream().available());
        tick.await(50, TimeUnit.MILLISECONDS);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/assets/page.js"})
  void saysWhatAPageIsLikeWithoutThePage(String path) throws Exception {
    var request = "HEAD %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
    assertThat(send(request.formatted(path, host())))
        .startsWith("HTTP/1.1 200 ")
        .containsIgnoringCase("content-type: text/")
        .endsWith("\r\n\r\n");
  }

  @Test
  void saysWhereAMessageIsWrong() throws Exception {
    assertThat(post("Content-Type: application/json", "{"))
        .startsWith("HTTP/1.1 400 ")
        .contains("not JSON");
    assertThat(post("Content-Type: application/json", "{\"name\":7}"))
        .startsWith("HTTP/1.1 400 ")
        .contains("name");
  }
}
