package dev.passkeylab.server;

import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.PasswordCost;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import dev.passkeylab.server.device.DeviceApi;
import dev.passkeylab.world.Entropy;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/// A site on HTTP, for real browsers of this computer; with the conformance API, and devices for
/// bridges.
public final class SiteServer implements AutoCloseable {

  private static final int HTTP = 80;
  private static final int TOKEN_LENGTH = 16;

  /// Of requests that wait for their turn. Where there are only so many, all others go unread until
  /// their connections are closed for saying nothing.
  private static final int ANY_NUMBER = 0;

  /// How long a message may take, and a connection say nothing.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Server jetty;
  private final Answering answering;
  private final String origin;

  private SiteServer(Server jetty, Answering answering, String origin) {
    this.jetty = jetty;
    this.answering = answering;
    this.origin = origin;
  }

  /// {@return a token that nobody can guess}
  public static String newToken() {
    return Entropy.system().bytes("token", TOKEN_LENGTH).hex();
  }

  /// {@return how a site for real people is set up}
  public static SiteSettings usual() {
    return SiteSettings.of("localhost").with(PasswordCost.PRODUCTION);
  }

  /// Starts a site at `http://localhost`.
  ///
  /// @param port 0 for any that is free
  /// @param settings what it asks and demands; its origin becomes the one that it is at
  /// @param token what programs show that use the devices
  /// @param outbox where messages go that are sent to people
  public static SiteServer start(
      int port,
      SiteSettings settings,
      Repositories repositories,
      String token,
      LiveRun run,
      Consumer<MessageSent> outbox)
      throws Exception {
    return start(port, settings, repositories, token, run, outbox, PATIENCE);
  }

  static SiteServer start(
      int port,
      SiteSettings settings,
      Repositories repositories,
      String token,
      LiveRun run,
      Consumer<MessageSent> outbox,
      Duration patience)
      throws Exception {
    var jetty = new Server(new VirtualThreadPool(ANY_NUMBER));
    var connectors = Loopback.connectors(jetty, port, patience);
    var origin = origin(connectors.getFirst().getLocalPort());
    var site = settings.at("localhost", origin);
    var ledger = new Ledger(run, Party.relyingParty(site.rpId()));
    var answering = new Answering(site, repositories, ledger, outbox);
    var devices = new DeviceApi(token, Entropy.system(), run);
    for (var connector : connectors) {
      connector.addBean(new HeadWatch(connector.getScheduler(), patience, ledger));
      jetty.addConnector(connector);
    }
    jetty.setErrorHandler(new Refusals(ledger));
    jetty.setHandler(
        new Door(
            new Admission(origin),
            answering::answer,
            devices::handle,
            new Bodies(patience),
            ledger));
    jetty.start();
    return new SiteServer(jetty, answering, origin);
  }

  private static String origin(int port) {
    return "http://localhost" + (port == HTTP ? "" : ":" + port);
  }

  /// {@return where its pages are}
  public String origin() {
    return origin;
  }

  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    } finally {
      answering.close();
    }
  }
}
