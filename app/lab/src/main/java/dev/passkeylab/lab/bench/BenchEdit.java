package dev.passkeylab.lab.bench;

/// A bench with what was done to get it.
///
/// @param name in words: `laptop: backup none → synced`
public record BenchEdit(String name, Bench bench) {

  /// {@return the edit that gives a thing another value of `setting`}
  static <T> BenchEdit of(String thing, Setting<T> setting, T before, T after, Bench bench) {
    return of(thing + ": " + setting.id(), setting.shown(before), setting.shown(after), bench);
  }

  static BenchEdit of(String what, String before, String after, Bench bench) {
    return new BenchEdit("%s %s → %s".formatted(what, before, after), bench);
  }
}
