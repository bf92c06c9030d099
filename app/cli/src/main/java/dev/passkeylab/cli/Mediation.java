package dev.passkeylab.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How much a page wants the person to have to do with a call, Credential Management §2.3.2.
enum Mediation {
  /// Only what needs nobody. No passkey is used without its person, so there is nothing.
  SILENT,
  /// With a window of its own.
  OPTIONAL,
  /// Through the autofill list.
  CONDITIONAL,
  /// As `optional`: passkeys never do without the person.
  REQUIRED;

  /// The spellings, in order.
  static final List<String> IDS = Arrays.stream(values()).map(Mediation::id).toList();

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Mediation> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }
}
