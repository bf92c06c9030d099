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
    // from the end: what happened is mostly a few entries ago, and nothing of it before the issue
    var used = Optional.<Integer>empty();
    for (var entry : entries.reversed()) {
      if (gives(entry, value)) {
        return new ChallengeLife(Optional.of(entry.seq()), used);
      }
      used = answers(entry, value) ? Optional.of(entry.seq()) : used;
    }
    return new ChallengeLife(Optional.empty(), used);
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
