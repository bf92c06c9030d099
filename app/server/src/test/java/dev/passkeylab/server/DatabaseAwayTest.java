package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.MemoryRepository;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.run.LiveRun;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A database that was there when the program started, and is not any more.
class DatabaseAwayTest {

  private static Repository failing(String state) {
    return (Repository)
        Proxy.newProxyInstance(
            Repository.class.getClassLoader(),
            new Class<?>[] {Repository.class},
            (_, _, _) -> {
              throw new IllegalStateException(new SQLException("it failed", state));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "57P01, 503, The database does not answer",
    "08006, 503, The database does not answer",
    "42601, 500, This program has a bug"
  })
  void isNoBugOfThisProgram(String state, int status, String why) throws Exception {
    var run = new LiveRun(InstantSource.system(), _ -> {});
    var repositories = new Repositories(failing(state), new MemoryRepository());
    try (var server =
        SiteServer.start(0, SiteSettings.of("localhost"), repositories, "token", run, _ -> {})) {
      var request =
          HttpRequest.newBuilder(URI.create(server.origin() + "/authentication/options"))
              .header("content-type", "application/json")
              .POST(BodyPublishers.noBody())
              .build();
      var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(status);
      assertThat(response.body()).contains(why);
    }
  }
}
