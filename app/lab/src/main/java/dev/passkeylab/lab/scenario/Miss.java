package dev.passkeylab.lab.scenario;

import java.util.OptionalInt;

/// A wanted value that is not what the trace shows.
///
/// @param place of the wanted value in the file
/// @param subject what was looked at: `flags UV`
/// @param wanted the value in the file
/// @param seen what the trace shows, or why it shows nothing
/// @param entry the number of the entry that shows it, where there is one
public record Miss(Place place, String subject, String wanted, String seen, OptionalInt entry) {

  /// Something that no entry shows.
  public Miss(Place place, String subject, String wanted, String seen) {
    this(place, subject, wanted, seen, OptionalInt.empty());
  }

  /// {@return the same, seen in the entry with that number}
  Miss in(int entry) {
    return new Miss(place, subject, wanted, seen, OptionalInt.of(entry));
  }

  @Override
  public String toString() {
    return "%s: wanted %s, seen %s".formatted(subject, wanted, seen);
  }
}
