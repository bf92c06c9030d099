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
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Hands requests to the site and to the conformance API beside it, and writes down what passes.
final class Answering {

  /// Requests that are answered at the same time; the others wait for their turn, since each
  /// password that is checked fills memory of its own.
  private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  /// The request that is being answered, by which each decision is caused.
  private static final ScopedValue<Entry> ASKED = ScopedValue.newInstance();

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
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
    var response = ScopedValue.where(ASKED, asked).call(() -> inTurn(request));
    ledger.answered(asked, request.path(), response);
    return response;
  }

  private Response inTurn(Request request) {
    turns.acquireUninterruptibly();
    try {
      return ConformanceApi.isAt(request.place())
          ? conformance.handle(request)
          : site.handle(request);
    } finally {
      turns.release();
    }
  }

  private void told(RelyingPartyEvent event) {
    ledger.decided(ASKED.get(), Masks.event(event));
    if (event instanceof MessageSent message) {
      outbox.accept(message);
    }
  }
}
