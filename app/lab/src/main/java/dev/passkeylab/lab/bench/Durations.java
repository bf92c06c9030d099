package dev.passkeylab.lab.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Durations as files spell them: a whole number and its unit.
public final class Durations {

  /// What a duration may be, for people.
  public static final String EXPECTED = "a duration such as 500ms, 90s, 5m or 1h";

  private static final Pattern SPELLED = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  private Durations() {}

  /// {@return the duration spelled so; empty where that is none}
  public static Optional<Duration> read(String text) {
    var parts = SPELLED.matcher(text);
    return parts.matches()
        ? Optional.of(of(Long.parseLong(parts.group(1)), parts.group(2)))
        : Optional.empty();
  }

  private static Duration of(long number, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  /// {@return the spelling, in the largest unit that it has a whole number of}
  public static String spelled(Duration duration) {
    if (duration.toMillis() % 1000 != 0) {
      return duration.toMillis() + "ms";
    }
    long seconds = duration.toSeconds();
    if (seconds == 0 || seconds % 60 != 0) {
      return seconds + "s";
    }
    return seconds % 3600 == 0 ? seconds / 3600 + "h" : seconds / 60 + "m";
  }
}
