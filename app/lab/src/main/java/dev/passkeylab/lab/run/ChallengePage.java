package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.ArrayList;
import java.util.List;

/// The page that asks for a password or a code waits for the person.
///
/// @param asker the page of its tab
public record ChallengePage(Party asker, Page.Challenge page)
    implements PagePrompt<ChallengePage.Deed> {

  /// What the person does on the page.
  public sealed interface Deed {

    /// Types into a field, instead of what stands there.
    record Type(String field, String text) implements Deed {}

    /// Sends what stands in the fields.
    record Submit() implements Deed {}

    /// Types what is asked for, and sends it.
    record Enter(String secret) implements Deed {}

    /// Asks for another way.
    record Use(Factor factor) implements Deed {}

    /// Has forgotten the password.
    record ForgotPassword() implements Deed {}
  }

  private static final String USE = "use-";
  private static final String USERNAME = "username";

  /// {@return the fields of the page}
  public List<String> fields() {
    var secret = page.factor().id();
    return page.name().isEmpty() ? List.of(USERNAME, secret) : List.of(secret);
  }

  @Override
  public PromptKind kind() {
    return PromptKind.CHALLENGE_PAGE;
  }

  @Override
  public List<Outcome> outcomes() {
    var factor = page.factor();
    var outcomes = new ArrayList<Outcome>();
    outcomes.add(
        Outcome.of("enter", "Continue", "sends the " + words(factor), "Enter")
            .with(Field.secret(factor.id(), factor.label())));
    if (factor == Factor.CODE) {
      outcomes.add(Outcome.of(USE + factor.id(), "Send a code", "it goes to the outbox", ""));
    }
    for (var other : page.others()) {
      outcomes.add(
          Outcome.of(USE + other.id(), "Use a " + words(other), "asks for that instead", ""));
    }
    if (page.recovery() && factor == Factor.PASSWORD) {
      outcomes.add(
          Outcome.of("forgot-password", "Forgot the password", "a code is sent to replace it", ""));
    }
    outcomes.add(
        Outcome.of("type", "Type", "nothing is sent yet", "")
            .with(Field.choice("field", "Field", fields()), Field.text("text", "Text")));
    outcomes.add(Outcome.of("submit", "Submit", "sends what stands in the fields", ""));
    return outcomes;
  }

  private static String words(Factor factor) {
    return factor.id().replace('-', ' ');
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    var id = reply.outcome();
    if (outcomes().stream().noneMatch(it -> it.id().equals(id))) {
      throw BadReply.noSuchOutcome(this, reply);
    }
    return switch (id) {
      case "enter" -> new Deed.Enter(reply.value(page.factor().id()));
      case "type" -> new Deed.Type(Fields.one(reply, fields()), reply.value("text"));
      case "submit" -> new Deed.Submit();
      case "forgot-password" -> new Deed.ForgotPassword();
      default ->
          new Deed.Use(
              Factor.of(id.substring(USE.length()))
                  .orElseThrow(() -> BadReply.noSuchOutcome(this, reply)));
    };
  }
}
