package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The list under the name field is open.
///
/// @param rpId whose passkeys are offered
/// @param rows what is offered, in the order shown
public record AutofillList(String rpId, List<Row> rows) implements Prompt<AutofillList.Deed> {

  /// A row of the list.
  ///
  /// @param name what tells it from the other rows: the account's name, and what else that takes
  /// @param detail what it is and where it comes from
  public record Row(RowKind kind, String name, String detail) {}

  /// What a row offers.
  public enum RowKind {
    /// A passkey of this computer.
    PASSKEY,
    /// A password that the browser has saved.
    PASSWORD,
    /// The way to a passkey on another device.
    ANOTHER_DEVICE
  }

  /// What the person does with the list.
  public sealed interface Deed {

    /// Takes the row at `index`.
    record Pick(int index) implements Deed {}

    /// Closes the list.
    record Dismiss() implements Deed {}
  }

  public AutofillList {
    rows = List.copyOf(rows);
  }

  @Override
  public PromptKind kind() {
    return PromptKind.AUTOFILL;
  }

  @Override
  public Party asker() {
    return Party.BROWSER;
  }

  @Override
  public String subject() {
    return rpId;
  }

  @Override
  public String title() {
    return "Sign in to " + rpId;
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(
        Outcome.of("pick", "Pick a row", "a passkey signs in, a password fills the form", "Enter")
            .with(Field.choice("row", "Row", rows.stream().map(Row::name).toList())),
        Outcome.of("dismiss", "Close the list", "get() stays pending", "Esc"));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "pick" -> new Deed.Pick(index(reply.value("row")));
      case "dismiss" -> new Deed.Dismiss();
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }

  private int index(String name) throws BadReply {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new BadReply(
        "no row '%s' is offered; there is %s"
            .formatted(name, String.join(", ", rows.stream().map(Row::name).toList())));
  }
}
