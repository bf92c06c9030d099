package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.MemoryRepository;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.PageEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Checking passwords takes its time: many more requests come in than are answered at once.
class ManyWaitingTest {

  private static final int REQUESTS = 500;

  private final CountDownLatch asked = new CountDownLatch(REQUESTS);
  private final LiveRun run =
      new LiveRun(
          InstantSource.system(),
          it -> {
            if (it.event() instanceof PageEvent.Requested) {
              asked.countDown();
            }
          });
  private final HttpClient http = HttpClient.newHttpClient();

  /// {@return a repository that finds no account before everybody has asked}
  private Repository slow(Repository quick) {
    return (Repository)
        Proxy.newProxyInstance(
            Repository.class.getClassLoader(),
            new Class<?>[] {Repository.class},
            (_, method, arguments) -> call(quick, method, arguments));
  }

  private Object call(Repository quick, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("account")) {
      asked.await();
    }
    try {
      return method.invoke(quick, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void readsAndAnswersEveryRequestHoweverManyWait() throws Exception {
    var repositories = new Repositories(slow(new MemoryRepository()), new MemoryRepository());
    try (var server =
            SiteServer.start(0, SiteSettings.of("localhost"), repositories, "token", run, _ -> {});
        var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, REQUESTS)
              .<Callable<Integer>>mapToObj(it -> () -> signIn(server.origin(), "ada" + it))
              .toList();
      assertThat(people.invokeAll(calls)).extracting(it -> it.get()).containsOnly(401);
    }
  }

  private int signIn(String origin, String name) throws Exception {
    var body = "{\"name\":\"%s\",\"password\":\"x\"}".formatted(name);
    var request =
        HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString()).statusCode();
  }
}
