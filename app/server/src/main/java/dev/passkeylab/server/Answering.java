package dev.passkeylab.server;

import dev.passkeylab.lab.relyingparty.ConformanceApi;
import dev.passkeylab.lab.relyingparty.Journal;
import dev.passkeylab.lab.relyingparty.RelyingParty;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import dev.passkeylab.world.Entropy;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Hands requests to the site and to the conformance API beside it, and writes down what passes.
final class Answering implements AutoCloseable {

  /// Requests that are answered at the same time; the others wait for their turn, since each
  /// password that is checked fills memory of its own.
  private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  /// The request that is being answered, by which each decision is caused.
  private static final ScopedValue<Entry> ASKED = ScopedValue.newInstance();

  /// Threads of the system: to check a password is to count for a while, and who counts on a
  /// virtual thread lets no other one run. The server would not even take connections in meanwhile.
  private final ExecutorService turns =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().name("answering-", 1).daemon().factory());

  private final Ledger ledger;
  private final Consumer<MessageSent> outbox;
  private final RelyingParty site;
  private final ConformanceApi conformance;

  Answering(
      SiteSettings settings,
      Repositories repositories,
      Ledger ledger,
      Consumer<MessageSent> outbox) {
    this.ledger = ledger;
    this.outbox = outbox;
    Journal journal = this::told;
    var entropy = Entropy.system();
    var clock = InstantSource.system();
    this.site = new RelyingParty(settings, repositories.site(), entropy, clock, journal);
    this.conformance =
        new ConformanceApi(settings, repositories.conformance(), entropy, clock, journal);
  }

  Response answer(Request request) {
    var asked = ledger.asked(request);
    var response =
        CompletableFuture.supplyAsync(
                () -> ScopedValue.where(ASKED, asked).call(() -> handle(request)), turns)
            .join();
    ledger.answered(asked, request.path(), response);
    return response;
  }

  private Response handle(Request request) {
    return ConformanceApi.isAt(request.place())
        ? conformance.handle(request)
        : site.handle(request);
  }

  @Override
  public void close() {
    turns.close();
  }

  private void told(RelyingPartyEvent event) {
    ledger.decided(ASKED.get(), Masks.event(event));
    if (event instanceof MessageSent message) {
      outbox.accept(message);
    }
  }
}
