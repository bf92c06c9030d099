package dev.passkeylab.desktop.live;

import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import dev.passkeylab.server.SiteServer;
import dev.passkeylab.server.storage.DatabaseTrouble;
import dev.passkeylab.server.storage.Storage;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts a site on HTTP, for the browsers of this computer only.
final class HttpServer implements LiveServer {

  private static final int USUAL_PORT = 8080;
  private static final int ANY_PORT = 0;

  private final String database;

  /// @param database a URL of JDBC
  HttpServer(String database) {
    this.database = database;
  }

  @Override
  public Site start(LiveRun run, Consumer<MessageSent> outbox) throws IOException {
    Storage storage;
    try {
      storage = Storage.open(database);
    } catch (DatabaseTrouble e) {
      throw new IOException("what it keeps cannot be opened, " + e.getMessage(), e);
    }
    try {
      return start(storage, run, outbox);
    } catch (IOException | RuntimeException e) {
      storage.close();
      throw e;
    }
  }

  private static Site start(Storage storage, LiveRun run, Consumer<MessageSent> outbox)
      throws IOException {
    var token = SiteServer.newToken();
    try {
      var server = start(USUAL_PORT, storage, token, run, outbox);
      return new Http(server, storage, token, Optional.empty());
    } catch (IOException e) {
      if (!isTaken(e)) {
        throw e;
      }
      var server = start(ANY_PORT, storage, token, run, outbox);
      int port = URI.create(server.origin()).getPort();
      var remark = "Port %d is taken, so it is port %d.".formatted(USUAL_PORT, port);
      return new Http(server, storage, token, Optional.of(remark));
    }
  }

  /// Jetty says which address it was, and has the reason inside.
  private static boolean isTaken(IOException e) {
    return e instanceof BindException || e.getCause() instanceof BindException;
  }

  private static SiteServer start(
      int port, Storage storage, String token, LiveRun run, Consumer<MessageSent> outbox)
      throws IOException {
    try {
      return SiteServer.start(port, SiteServer.usual(), storage.repositories(), token, run, outbox);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("the server does not start", e);
    }
  }

  private record Http(SiteServer server, Storage storage, String token, Optional<String> remark)
      implements Site {

    @Override
    public String address() {
      return server.origin();
    }

    @Override
    public void close() {
      server.close();
      storage.close();
    }
  }
}
