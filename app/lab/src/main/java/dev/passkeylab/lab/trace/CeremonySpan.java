package dev.passkeylab.lab.trace;

import java.util.List;

/// The entries of one ceremony, as one thing that came to something.
///
/// @param id what they are marked with, as `registration-1`
/// @param entries in order
/// @param outcome the entry that says what came of it: the last verdict, else what the call came
///   to, else the last entry
public record CeremonySpan(String id, List<Entry> entries, Entry outcome) {

  public CeremonySpan {
    entries = List.copyOf(entries);
  }

  /// {@return the ceremonies of a trace, in the order in which they began}
  public static List<CeremonySpan> of(List<Entry> trace) {
    var ceremonies = new Ceremonies();
    trace.forEach(ceremonies::add);
    return ceremonies.spans();
  }

  static CeremonySpan of(String id, List<Entry> entries) {
    return new CeremonySpan(id, entries, outcome(entries));
  }

  private static Entry outcome(List<Entry> entries) {
    var reversed = entries.reversed();
    return reversed.stream()
        .filter(it -> judges(it.event()))
        .findFirst()
        .or(() -> reversed.stream().filter(it -> settles(it.event())).findFirst())
        .or(() -> reversed.stream().filter(it -> calls(it.event())).findFirst())
        .orElseGet(reversed::getFirst);
  }

  private static boolean judges(Event event) {
    return event instanceof RelyingPartyEvent.Judged
        || event instanceof RelyingPartyEvent.PasswordChecked
        || event instanceof RelyingPartyEvent.CodeChecked;
  }

  private static boolean settles(Event event) {
    return event instanceof ClientEvent.Resolved || event instanceof ClientEvent.Rejected;
  }

  private static boolean calls(Event event) {
    return event instanceof ClientEvent.Called;
  }

  /// {@return whether a call of it has not come to anything yet}
  public boolean pending() {
    return calls(outcome.event());
  }

  /// {@return what it is, for people: `Registration 1`}
  public String title() {
    var words = id.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
