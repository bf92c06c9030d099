package dev.passkeylab.lab.scenario;

/// A wanted value that is not what the trace shows.
///
/// @param place of the wanted value in the file
/// @param subject what was looked at: `flags UV`
/// @param wanted the value in the file
/// @param seen what the trace shows, or why it shows nothing
public record Miss(Place place, String subject, String wanted, String seen) {

  @Override
  public String toString() {
    return "%s: wanted %s, seen %s".formatted(subject, wanted, seen);
  }
}
