package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The offer of a passkey waits for the person.
public record UpsellPage(Party asker, Page.Upsell page) implements PagePrompt<UpsellPage.Deed> {

  /// What the person does with the offer.
  public enum Deed {
    ACCEPT,
    DECLINE
  }

  @Override
  public PromptKind kind() {
    return PromptKind.UPSELL;
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(
        Outcome.of("accept", "Create a passkey", "calls create()", "Enter"),
        Outcome.of("decline", "Not now", "goes on without a passkey", "Esc"));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "accept" -> Deed.ACCEPT;
      case "decline" -> Deed.DECLINE;
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}
