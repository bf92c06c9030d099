package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.ArrayList;
import java.util.List;

/// The offer of a passkey waits for the person.
public record UpsellPage(Party asker, Page.Upsell page) implements PagePrompt<UpsellPage.Deed> {

  /// What the person does with the offer.
  public enum Deed {
    ACCEPT,
    DECLINE,
    EXPLAIN
  }

  @Override
  public PromptKind kind() {
    return PromptKind.UPSELL;
  }

  @Override
  public List<Outcome> outcomes() {
    var outcomes = new ArrayList<Outcome>();
    outcomes.add(Outcome.of("accept", "Create a passkey", "calls create()", "Enter"));
    outcomes.add(Outcome.of("decline", "Not now", "goes on without a passkey", "Esc"));
    if (!page.consent().isEmpty() && page.explanation().isEmpty()) {
      outcomes.add(
          Outcome.of("explain", "Who can use it?", "says more of who else could sign in", ""));
    }
    return outcomes;
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "accept" -> Deed.ACCEPT;
      case "decline" -> Deed.DECLINE;
      case "explain" -> Deed.EXPLAIN;
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}
