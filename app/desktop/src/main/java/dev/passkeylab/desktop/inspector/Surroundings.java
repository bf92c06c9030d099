package dev.passkeylab.desktop.inspector;

import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import dev.passkeylab.lab.trace.RelyingPartyEvent.SecondOpinion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// An entry among the others of its trace.
///
/// @param before all entries before it, in order
/// @param after all entries after it
record Surroundings(Entry entry, List<Entry> before, List<Entry> after) {

  /// {@return what another library said of the same response}
  Optional<SecondOpinion> opinion() {
    return after.stream()
        .filter(later -> Objects.equals(later.cause(), entry.cause()))
        .takeWhile(later -> !(later.event() instanceof Judged))
        .filter(later -> later.event() instanceof SecondOpinion)
        .map(later -> (SecondOpinion) later.event())
        .findFirst();
  }

  /// {@return the prompt that the entry is, or that it ends}
  Optional<Entry> prompt() {
    return switch (entry.event()) {
      case PersonEvent.Prompted _ -> Optional.of(entry);
      case PersonEvent.Answered _, PersonEvent.Withdrawn _ -> cause();
      case Event _ -> Optional.empty();
    };
  }

  /// {@return what ended a prompt}
  Optional<Entry> answer(Entry prompt) {
    return Stream.concat(Stream.of(entry), after.stream())
        .filter(it -> it.cause() != null && it.cause() == prompt.seq())
        .findFirst();
  }

  private Optional<Entry> cause() {
    return before.stream()
        .filter(it -> entry.cause() != null && it.seq() == entry.cause())
        .findFirst();
  }

  /// {@return the device that the bytes come from; empty beyond the page, where they may have been
  /// altered}
  Optional<String> device() {
    return switch (entry.from().kind()) {
      case DEVICE -> Optional.of(entry.from().name());
      case BROWSER -> answering();
      case PERSON, PAGE, RELYING_PARTY, LAB -> Optional.empty();
    };
  }

  private Optional<String> answering() {
    return before.reversed().stream()
        .filter(it -> entry.ceremony() != null && entry.ceremony().equals(it.ceremony()))
        .filter(it -> it.event() instanceof CtapEvent && it.event().payload() != null)
        .map(Entry::from)
        .filter(it -> it.kind() == Party.Kind.DEVICE)
        .map(Party::name)
        .findFirst();
  }
}
