package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.page.Wording;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Decides whether somebody who has just signed in is offered a passkey.
final class Offers {

  /// How somebody came to be signed in, which may speak for an offer.
  enum Trigger {
    FALLBACK("fallback"),
    NEW_ACCOUNT("new-account"),
    OTHER_DEVICE("other-device"),
    /// With a passkey of this computer there is nothing to offer.
    THIS_DEVICE("this-device");

    private final String id;

    Trigger(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    /// {@return the words of an offer that was made for that reason}
    static Wording wording(String id) {
      return id.equals(OTHER_DEVICE.id) ? Wording.OTHER_DEVICE : Wording.THIS_DEVICE;
    }
  }

  private final Supplier<SiteSettings> settings;
  private final InstantSource clock;
  private final Journal journal;

  Offers(Supplier<SiteSettings> settings, InstantSource clock, Journal journal) {
    this.settings = settings;
    this.clock = clock;
    this.journal = journal;
  }

  /// {@return whether a passkey is offered}
  boolean decide(Account account, Session session, Trigger trigger) {
    var against = against(account, session, trigger);
    journal.record(
        new RelyingPartyEvent.OfferDecided(
            account.name(), against.isEmpty(), against.orElse(trigger.id())));
    return against.isEmpty();
  }

  private Optional<String> against(Account account, Session session, Trigger trigger) {
    if (!script().has(PageSwitch.OFFER_AFTER, trigger.id())) {
      return Optional.of(trigger.id());
    }
    if (upgrades(trigger)) {
      return Optional.of("conditional-create");
    }
    if (!mayEnrol(session)) {
      return Optional.of("not-strong");
    }
    return declined(account) ? Optional.of("declined") : Optional.empty();
  }

  /// {@return whether the page tries to make a passkey without a word instead}
  boolean upgrades(Trigger trigger) {
    return trigger == Trigger.FALLBACK && script().does(PageSwitch.CONDITIONAL_CREATE);
  }

  /// {@return whether enough was shown in the session to add a passkey to its account}
  boolean mayEnrol(Session session) {
    return !settings.get().rules().strongEnrolment() || session.strong();
  }

  private boolean declined(Account account) {
    var when = account.declined();
    return when != null
        && clock.instant().isBefore(when.plus(settings.get().rules().declineLasts()));
  }

  private PageScript script() {
    return settings.get().script();
  }
}
