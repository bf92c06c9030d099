package dev.passkeylab.lab.run;

import java.util.List;

/// One way in which a prompt can end, as data: enough to draw a control for it.
///
/// @param id its name in files and traces
/// @param label what the person does, in a word or two
/// @param consequence what follows
/// @param key a keyboard shortcut, as JavaFX spells it (`Enter`, `N`, `Esc`), or empty
/// @param fields what the person enters with it
public record Outcome(String id, String label, String consequence, String key, List<Field> fields) {

  /// The id of the outcome in which the person does nothing until the deadline has passed.
  public static final String TIMES_OUT = "times-out";

  /// {@return an outcome with nothing to enter}
  public static Outcome of(String id, String label, String consequence, String key) {
    return new Outcome(id, label, consequence, key, List.of());
  }

  /// {@return the same outcome with `fields` to fill in}
  public Outcome with(Field... fields) {
    return new Outcome(id, label, consequence, key, List.of(fields));
  }
}
