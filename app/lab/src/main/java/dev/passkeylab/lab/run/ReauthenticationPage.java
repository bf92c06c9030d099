package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.ArrayList;
import java.util.List;

/// The page on which somebody shows that it is still them waits for the person.
///
/// @param asker the page of its tab
public record ReauthenticationPage(Party asker, Page.Reauthentication page)
    implements PagePrompt<ReauthenticationPage.Deed> {

  /// What the person does there.
  public enum Deed {
    USE_PASSKEY,
    OTHER_WAY,
    OTHER_ACCOUNT,
    FORGET_ACCOUNT
  }

  @Override
  public PromptKind kind() {
    return PromptKind.REAUTHENTICATION_PAGE;
  }

  @Override
  public List<Outcome> outcomes() {
    var outcomes = new ArrayList<Outcome>();
    if (page.passkey()) {
      outcomes.add(
          Outcome.of(
              "use-passkey", "Use your passkey", "calls get() for this account's only", "Enter"));
    }
    if (page.otherWays()) {
      outcomes.add(
          Outcome.of(
              "other-way",
              page.passkey() ? "Try another way" : "Use your password",
              "asks for a password or a code",
              page.passkey() ? "" : "Enter"));
      outcomes.add(
          Outcome.of("other-account", "Use a different account", "leads to the sign-in page", ""));
      outcomes.add(
          Outcome.of(
              "forget-account", "Forget this account", "the browser is nobody's any more", ""));
    }
    return outcomes;
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    if (outcomes().stream().noneMatch(it -> it.id().equals(reply.outcome()))) {
      throw BadReply.noSuchOutcome(this, reply);
    }
    return switch (reply.outcome()) {
      case "use-passkey" -> Deed.USE_PASSKEY;
      case "other-way" -> Deed.OTHER_WAY;
      case "other-account" -> Deed.OTHER_ACCOUNT;
      default -> Deed.FORGET_ACCOUNT;
    };
  }
}
