package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.RelyingParty;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import dev.passkeylab.world.Entropy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/// A site on HTTP, for real browsers of this computer.
public final class SiteServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration IDLE = Duration.ofSeconds(20);
  private static final int LARGEST_HEAD = 16 * 1024;

  private final Server jetty;
  private final ServerConnector connector;
  private final LiveRun run;
  private final RelyingParty site;
  private final Party party;

  private SiteServer(
      SiteSettings settings,
      Repository repository,
      LiveRun run,
      Server jetty,
      ServerConnector connector,
      Consumer<MessageSent> outbox) {
    this.run = run;
    this.jetty = jetty;
    this.connector = connector;
    this.party = Party.relyingParty(settings.rpId());
    this.site =
        new RelyingParty(
            settings,
            repository,
            Entropy.system(),
            InstantSource.system(),
            event -> told(event, outbox));
  }

  /// Starts a site at `http://localhost`.
  ///
  /// @param port 0 for any that is free
  /// @param outbox where messages go that are sent to people
  /// @param settings what it asks and demands; its origin becomes the one that it is at
  public static SiteServer start(
      int port,
      SiteSettings settings,
      Repository repository,
      LiveRun run,
      Consumer<MessageSent> outbox)
      throws Exception {
    var jetty = new Server();
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LARGEST_HEAD);
    var connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE.toMillis());
    connector.open();
    var at =
        SiteSettings.of(
                "localhost", settings.name(), "http://localhost:" + connector.getLocalPort())
            .with(settings.asks())
            .with(settings.policy())
            .with(settings.rules())
            .with(settings.script())
            .with(settings.cost());
    var started = new SiteServer(at, repository, run, jetty, connector, outbox);
    jetty.addConnector(connector);
    jetty.setHandler(new SiteHandler(at.origin(), started::recorded));
    jetty.start();
    return started;
  }

  /// {@return where its pages are}
  public String origin() {
    return "http://localhost:" + connector.getLocalPort();
  }

  private void told(RelyingPartyEvent event, Consumer<MessageSent> outbox) {
    run.record(party, party, null, Masks.event(event));
    if (event instanceof MessageSent message) {
      outbox.accept(message);
    }
  }

  private Response recorded(Request request) {
    var asked =
        run.record(
            Party.BROWSER,
            party,
            null,
            new PageEvent.Requested(request.method(), request.path(), payload(request.body())));
    var response = site.handle(request);
    run.record(
        party,
        Party.BROWSER,
        asked,
        new PageEvent.Responded(response.status(), request.path(), payload(response.body())));
    return response;
  }

  private static @Nullable Payload payload(Bytes body) {
    return body.isEmpty() ? null : new Payload(Masks.body(body), PayloadFormat.JSON);
  }

  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }
}
