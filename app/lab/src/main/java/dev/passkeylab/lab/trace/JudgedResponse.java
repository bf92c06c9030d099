package dev.passkeylab.lab.trace;

import java.util.List;
import java.util.Optional;

/// The response that a verdict is about, as it arrived at the site.
public final class JudgedResponse {

  private JudgedResponse() {}

  /// {@return the entry with the bytes that were judged}
  ///
  /// @param before all entries before the verdict
  public static Optional<Entry> of(Entry verdict, List<Entry> before) {
    return before.reversed().stream()
        .filter(it -> arrives(it.event()) && it.event().payload() != null)
        .filter(it -> verdict.cause() == null || it.seq() == verdict.cause())
        .findFirst();
  }

  /// What was altered or sent again comes after the page's own request, and is what arrives.
  static boolean arrives(Event event) {
    return event instanceof PageEvent.Requested
        || event instanceof LabEvent.Replayed
        || event instanceof LabEvent.Tampered;
  }
}
