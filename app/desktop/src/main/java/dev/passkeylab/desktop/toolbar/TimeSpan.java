package dev.passkeylab.desktop.toolbar;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A length of time as people type it: `500ms`, `90s`, `5m`, `1h`, `1d`, or as ISO 8601 has it.
final class TimeSpan {

  private static final Pattern SHORT = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|min|h|d)");

  private TimeSpan() {}

  /// {@return the time that `text` says, or nothing where it says none, or none that goes on}
  static Optional<Duration> read(String text) {
    var words = text.strip();
    var parts = SHORT.matcher(words.toLowerCase(Locale.ROOT));
    return (parts.matches()
            ? Optional.of(of(Long.parseLong(parts.group(1)), parts.group(2)))
            : iso(words))
        .filter(Duration::isPositive);
  }

  private static Duration of(long number, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m", "min" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  private static Optional<Duration> iso(String text) {
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
