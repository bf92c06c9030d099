package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.ArrayList;
import java.util.List;

/// The page of the signed-in account waits for the person.
///
/// @param asker the page of its tab
public record HomePage(Party asker, Page.Home page) implements PagePrompt<HomePage.Deed> {

  private static final String PASSKEY = "passkey";
  private static final String TO = "to";

  /// What the person does there.
  public sealed interface Deed {

    record SignOut() implements Deed {}

    record CreatePasskey() implements Deed {}

    /// Looks at a passkey.
    record Inspect(Page.Home.Row passkey) implements Deed {}

    /// Calls a passkey otherwise.
    record Rename(Page.Home.Row passkey, String to) implements Deed {}

    /// Removes a passkey.
    record Remove(Page.Home.Row passkey) implements Deed {}

    /// Calls the account otherwise.
    record ChangeName(String to) implements Deed {}

    record NewRecoveryCodes() implements Deed {}

    /// Does something that takes somebody who has just shown that it is them.
    record Pay() implements Deed {}
  }

  @Override
  public PromptKind kind() {
    return PromptKind.HOME_PAGE;
  }

  @Override
  public List<Outcome> outcomes() {
    var outcomes = new ArrayList<Outcome>();
    outcomes.add(Outcome.of("sign-out", "Sign out", "ends the session", ""));
    outcomes.add(Outcome.of("create-passkey", "Create a passkey", "calls create()", ""));
    if (!page.passkeys().isEmpty()) {
      var which = Field.choice(PASSKEY, "Passkey", labels());
      outcomes.add(
          Outcome.of("inspect", "Inspect", "shows what the site keeps of it", "").with(which));
      outcomes.add(
          Outcome.of("rename", "Rename", "the site calls it so", "")
              .with(which, Field.text(TO, "Name")));
      outcomes.add(Outcome.of("remove", "Remove", "it signs nobody in any more", "").with(which));
    }
    outcomes.add(
        Outcome.of("change-name", "Change the name", "passkeys are told the new one", "")
            .with(Field.text(TO, "Name")));
    outcomes.add(
        Outcome.of("new-recovery-codes", "New recovery codes", "the old ones are void", ""));
    outcomes.add(Outcome.of("pay", "Pay", "takes somebody who has just shown that it is them", ""));
    return outcomes;
  }

  private List<String> labels() {
    return page.passkeys().stream().map(Page.Home.Row::label).toList();
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "sign-out" -> new Deed.SignOut();
      case "create-passkey" -> new Deed.CreatePasskey();
      case "inspect" -> new Deed.Inspect(passkey(reply));
      case "rename" -> new Deed.Rename(passkey(reply), reply.value(TO));
      case "remove" -> new Deed.Remove(passkey(reply));
      case "change-name" -> new Deed.ChangeName(reply.value(TO));
      case "new-recovery-codes" -> new Deed.NewRecoveryCodes();
      case "pay" -> new Deed.Pay();
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }

  private Page.Home.Row passkey(Reply reply) throws BadReply {
    var label = reply.value(PASSKEY);
    return page.passkeys().stream()
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow(() ->
            new BadReply(
                "there is no passkey '%s'; there is %s"
                    .formatted(label, labels().isEmpty() ? "none" : String.join(", ", labels()))));
  }
}
