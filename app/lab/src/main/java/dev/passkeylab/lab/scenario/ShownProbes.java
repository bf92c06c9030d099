package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.OfferDecided;
import java.util.Optional;
import java.util.function.Function;

/// Looks at what the person was shown and sent, and at what scripts were told.
final class ShownProbes {

  private static final Seen NO_PAGE = Seen.nothing("no page is shown");
  private static final Seen NO_MESSAGE = Seen.nothing("nothing was sent in this window");
  private static final Seen NO_DECISION =
      Seen.nothing("nothing was decided about an offer in this window");

  private ShownProbes() {}

  private static Optional<Page> page(Evidence evidence) {
    return StateProbes.shown(evidence).map(PageEvent.Shown::payload).map(ShownProbes::read);
  }

  private static Page read(Payload payload) {
    try {
      return PageJson.read(payload.bytes());
    } catch (Malformed e) {
      throw new IllegalStateException("the lab wrote a page that it cannot read", e);
    }
  }

  /// {@return what the page says of what has just been done; empty where it says nothing}
  static Seen message(Evidence evidence) {
    return page(evidence).map(it -> Seen.value(it.message())).orElse(NO_PAGE);
  }

  /// {@return the words of the offer that is shown}
  static Seen wording(Evidence evidence) {
    return page(evidence)
        .map(it ->
            it instanceof Page.Upsell upsell
                ? Seen.value(upsell.wording().id())
                : Seen.nothing("no offer is shown, but " + it.path()))
        .orElse(NO_PAGE);
  }

  /// {@return the labels of the passkeys in the list that is shown}
  static Seen passkeys(Evidence evidence) {
    return page(evidence)
        .map(it ->
            it instanceof Page.Home home
                ? new Seen.Values(home.passkeys().stream().map(Page.Home.Row::label).toList())
                : Seen.nothing("no list of passkeys is shown, but " + it.path()))
        .orElse(NO_PAGE);
  }

  /// {@return among what the prompt that was opened last lets the person choose}
  static Seen choices(Evidence evidence) {
    return evidence
        .newest(PersonEvent.Prompted.class, it -> !it.choices().isEmpty())
        .<Seen>map(it -> new Seen.Values(it.choices()))
        .orElse(Seen.nothing("there was nothing to choose in this window"));
  }

  /// {@return whether a passkey was offered}
  static Seen offerMade(Evidence evidence) {
    return decision(evidence, OfferDecided::offered);
  }

  /// {@return what spoke for or against it}
  static Seen offerBecause(Evidence evidence) {
    return decision(evidence, OfferDecided::because);
  }

  private static Seen decision(Evidence evidence, Function<OfferDecided, Object> look) {
    return evidence
        .newest(OfferDecided.class)
        .map(it -> Seen.value(look.apply(it)))
        .orElse(NO_DECISION);
  }

  /// {@return to whom the newest message went}
  static Seen messageTo(Evidence evidence) {
    return evidence
        .newest(MessageSent.class)
        .map(it -> Seen.value(it.account()))
        .orElse(NO_MESSAGE);
  }

  /// {@return what the newest message says}
  static Seen messageText(Evidence evidence) {
    return evidence.newest(MessageSent.class).map(it -> Seen.value(it.text())).orElse(NO_MESSAGE);
  }

  /// {@return what the script was told of a capability}
  static Seen capability(Evidence evidence, String key) {
    return evidence
        .newest(PageEvent.CapabilitiesTold.class)
        .map(told ->
            told.capabilities().stream()
                .filter(it -> it.startsWith(key + "="))
                .map(it -> Seen.value(it.substring(key.length() + 1)))
                .findFirst()
                .orElse(Seen.nothing("nothing is said of " + key)))
        .orElse(Seen.nothing("no script asked for capabilities in this window"));
  }
}
