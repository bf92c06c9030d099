package dev.passkeylab.desktop.live;

import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import dev.passkeylab.server.SiteServer;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts a site on HTTP, for the browsers of this computer only.
final class HttpServer implements LiveServer {

  private static final int USUAL_PORT = 8080;
  private static final int ANY_PORT = 0;

  private final Repository repository;

  HttpServer(Repository repository) {
    this.repository = repository;
  }

  @Override
  public Site start(LiveRun run, Consumer<MessageSent> outbox) throws IOException {
    try {
      return new Http(start(USUAL_PORT, run, outbox), Optional.empty());
    } catch (IOException _) {
      var elsewhere = start(ANY_PORT, run, outbox);
      int port = URI.create(elsewhere.origin()).getPort();
      return new Http(
          elsewhere,
          Optional.of("Port %d is taken, so it is port %d.".formatted(USUAL_PORT, port)));
    }
  }

  private SiteServer start(int port, LiveRun run, Consumer<MessageSent> outbox) throws IOException {
    var settings = SiteSettings.of("localhost").with(PasswordCost.PRODUCTION);
    try {
      return SiteServer.start(port, settings, repository, run, outbox);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("the server does not start", e);
    }
  }

  private record Http(SiteServer server, Optional<String> remark) implements Site {

    @Override
    public String address() {
      return server.origin();
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
