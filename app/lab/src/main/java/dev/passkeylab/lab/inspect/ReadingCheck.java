package dev.passkeylab.lab.inspect;

/// Something that was looked at beyond the reading itself.
///
/// @param words what was found, a sentence without a full stop
public record ReadingCheck(Result result, String words) {

  /// How it went.
  public enum Result {
    GOOD,
    BAD,
    /// It cannot be judged here.
    OPEN
  }

  static ReadingCheck good(String words) {
    return new ReadingCheck(Result.GOOD, words);
  }

  static ReadingCheck bad(String words) {
    return new ReadingCheck(Result.BAD, words);
  }

  static ReadingCheck open(String words) {
    return new ReadingCheck(Result.OPEN, words);
  }
}
