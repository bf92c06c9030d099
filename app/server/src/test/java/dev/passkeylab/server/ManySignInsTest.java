package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.client.VirtualBrowser;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.server.storage.Database;
import dev.passkeylab.server.storage.Storage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand people sign in at the same time.
class ManySignInsTest {

  private static final int ACCOUNTS = 20;
  private static final int SIGN_INS = 1_000;

  private final LiveRun run = new LiveRun(InstantSource.system(), _ -> {});
  private final HttpClient http = HttpClient.newHttpClient();

  /// What one browser has: a jar with the one cookie that counts, and a laptop.
  private final class Visitor {

    private final SiteServer server;
    private final VirtualBrowser passkeys;
    private String cookie = "";

    Visitor(SiteServer server, VirtualBrowser passkeys) {
      this.server = server;
      this.passkeys = passkeys;
    }

    String post(String path, String body) throws IOException, InterruptedException {
      var request =
          HttpRequest.newBuilder(URI.create(server.origin() + path))
              .header("content-type", "application/json")
              .header("cookie", cookie)
              .POST(BodyPublishers.ofString(body))
              .build();
      var response = http.send(request, BodyHandlers.ofString());
      response.headers().allValues("set-cookie").stream()
          .filter(it -> it.contains("-session="))
          .forEach(it -> cookie = it.replaceAll(";.*", ""));
      return response.body();
    }

    void enrol(String name) throws IOException, InterruptedException {
      post("/sign-up", "{\"name\":\"%s\",\"password\":\"x\"}".formatted(name));
      var made = passkeys.create(post("/registration/options", ""), server.origin());
      assertThat(post("/registration/verify", made)).contains("/home");
    }

    /// {@return the same browser once more}
    Visitor twin() {
      var twin = new Visitor(server, passkeys);
      twin.cookie = cookie;
      return twin;
    }

    String options() throws IOException, InterruptedException {
      return post("/authentication/options", "");
    }

    /// The library's browser is for one thread at a time.
    String assertion(String options) {
      synchronized (passkeys) {
        return passkeys.get(options, server.origin());
      }
    }
  }

  @Test
  void losesAndDoublesNone(@TempDir Path folder) throws Exception {
    try (var storage = Storage.open(Database.in(folder));
        var server =
            SiteServer.start(
                0,
                SiteSettings.of("localhost").withSecondOpinion(false),
                storage.repositories(),
                "token",
                run,
                _ -> {})) {
      var enrolled = new ArrayList<VirtualBrowser>();
      for (int i = 0; i < ACCOUNTS; i++) {
        enrolled.add(VirtualBrowser.seeded(i, Device.laptop("laptop")));
        new Visitor(server, enrolled.getLast()).enrol("ada" + i);
      }

      var answers = together(server, enrolled);

      assertThat(answers).hasSize(2 * SIGN_INS);
      assertThat(answers.stream().filter(it -> it.contains("/home"))).hasSize(SIGN_INS);
      assertThat(answers.stream().filter(it -> it.contains("could not sign you in")))
          .hasSize(SIGN_INS);
      assertThat(run.trace().stream().map(Entry::event))
          .filteredOn(it ->
              it instanceof RelyingPartyEvent.SignedIn signedIn && signedIn.by().equals("passkey"))
          .hasSize(SIGN_INS);
    }
  }

  /// Everybody sends the same answer twice, at the same time: one of them counts.
  private List<String> together(SiteServer server, List<VirtualBrowser> enrolled)
      throws InterruptedException {
    var answers = new ArrayList<String>();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, SIGN_INS)
              .<Callable<List<String>>>mapToObj(
                  it -> () -> signIn(new Visitor(server, enrolled.get(it % ACCOUNTS))))
              .toList();
      people.invokeAll(calls).forEach(it -> answers.addAll(it.resultNow()));
    }
    return answers;
  }

  private static List<String> signIn(Visitor visitor) throws Exception {
    var assertion = visitor.assertion(visitor.options());
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          Stream.of(visitor, visitor.twin())
              .<Callable<String>>map(it -> () -> it.post("/authentication/verify", assertion))
              .toList();
      return both.invokeAll(calls).stream().map(it -> it.resultNow()).toList();
    }
  }
}
