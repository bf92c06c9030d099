package dev.passkeylab.lab.scenario;

import java.util.List;

/// What the trace shows of something wanted.
sealed interface Seen {

  /// It shows a value.
  ///
  /// @param shown the value for people, who may want to know more than the comparison does
  record Value(String text, String shown) implements Seen {}

  /// It shows several values.
  record Values(List<String> texts) implements Seen {}

  /// It shows none; nothing wanted agrees with that.
  ///
  /// @param because the reason: `no verdict in this window`
  record Nothing(String because) implements Seen {}

  static Seen value(Object text) {
    return new Value(text.toString(), text.toString());
  }

  static Seen nothing(String because) {
    return new Nothing(because);
  }
}
