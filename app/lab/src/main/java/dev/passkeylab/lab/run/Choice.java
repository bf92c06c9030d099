package dev.passkeylab.lab.run;

import java.util.List;

/// What the person does with a list that may be closed.
public sealed interface Choice {

  /// Takes the entry at `index`.
  record Taken(int index) implements Choice {}

  /// Closes the list.
  record Cancelled() implements Choice {}

  /// {@return every way in which the choosing can end}
  static List<Outcome> outcomes(String field, String label, String then, List<String> entries) {
    return List.of(
        Outcome.of("choose", "Choose", then, "Enter").with(Field.choice(field, label, entries)),
        Outcome.of("cancel", "Cancel", "the call is rejected: NotAllowedError", "Esc"),
        Outcome.of(Outcome.TIMES_OUT, "Never chooses", "the request's timeout passes", "T"));
  }

  /// {@return what the reply does}
  ///
  /// @throws BadReply when it names no outcome, or nothing that is there to choose
  static Choice of(Prompt<Choice> prompt, Reply reply, String field, List<String> entries)
      throws BadReply {
    return switch (reply.outcome()) {
      case "choose" -> taken(reply.value(field), field, entries);
      case "cancel" -> new Cancelled();
      default -> throw BadReply.noSuchOutcome(prompt, reply);
    };
  }

  private static Choice taken(String value, String field, List<String> entries) throws BadReply {
    int index = entries.indexOf(value);
    if (index < 0) {
      throw new BadReply(
          "no %s '%s' is offered; there is %s".formatted(field, value, String.join(", ", entries)));
    }
    return new Taken(index);
  }
}
