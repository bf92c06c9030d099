package dev.passkeylab.lab.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the person does with a prompt.
///
/// @param outcome the id of an outcome
/// @param values what was entered, by field name, in the order given
public record Reply(String outcome, Map<String, String> values) {

  public Reply {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// {@return a reply with nothing entered}
  public static Reply of(String outcome) {
    return new Reply(outcome, Map.of());
  }

  /// {@return the same reply with one more value}
  public Reply with(String name, String value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Reply(outcome, more);
  }

  /// {@return the values as `name=value`, in the order given}
  public List<String> lines() {
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + value.getValue())
        .toList();
  }

  /// {@return what was entered as `name`}
  ///
  /// @throws BadReply when nothing was
  String value(String name) throws BadReply {
    var value = values.get(name);
    if (value == null) {
      throw new BadReply("'" + outcome + "' needs a value for '" + name + "'");
    }
    return value;
  }
}
