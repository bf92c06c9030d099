package dev.passkeylab.desktop.look;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Time as people read it.
public final class Times {

  private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

  private Times() {}

  /// {@return what the clock on the wall showed: `14:05:00.315`}
  public static String wall(Instant instant) {
    return WALL.format(instant.atZone(ZoneId.systemDefault()));
  }

  /// {@return minutes, seconds and milliseconds: `05:00.315`}
  public static String clock(Duration time) {
    return "%02d:%02d.%03d".formatted(time.toMinutes(), time.toSecondsPart(), time.toMillisPart());
  }

  /// {@return the same without minutes while there are none: `00.315`}
  public static String brief(Duration time) {
    return time.toMinutes() == 0
        ? "%02d.%03d".formatted(time.toSecondsPart(), time.toMillisPart())
        : clock(time);
  }
}
