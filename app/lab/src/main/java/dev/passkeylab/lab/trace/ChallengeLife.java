package dev.passkeylab.lab.trace;

import java.util.List;
import java.util.Optional;

/// Where a challenge came from and where it went, read off a trace.
///
/// @param issued number of the entry that handed it to the page
/// @param used number of the entry that answered it first
public record ChallengeLife(Optional<Integer> issued, Optional<Integer> used) {

  /// {@return the life of a challenge as far as these entries tell it}
  ///
  /// @param value in base64url
  public static ChallengeLife of(String value, List<Entry> entries) {
    return new ChallengeLife(
        entries.stream().filter(it -> gives(it, value)).map(Entry::seq).findFirst(),
        entries.stream().filter(it -> answers(it, value)).map(Entry::seq).findFirst());
  }

  private static boolean gives(Entry entry, String value) {
    return entry.event() instanceof PageEvent.Responded responded
        && Optional.ofNullable(responded.payload())
            .flatMap(Challenge::given)
            .filter(it -> it.value().equals(value))
            .isPresent();
  }

  private static boolean answers(Entry entry, String value) {
    return JudgedResponse.arrives(entry.event())
        && Optional.ofNullable(entry.event().payload())
            .flatMap(Challenge::answered)
            .filter(it -> it.value().equals(value))
            .isPresent();
  }
}
