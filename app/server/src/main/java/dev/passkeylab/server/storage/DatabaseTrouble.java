package dev.passkeylab.server.storage;

import java.io.Serial;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A database that cannot be opened: what is wrong with it or with where it is said to be.
public final class DatabaseTrouble extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private static final int H2_IN_USE = 90020;

  DatabaseTrouble(String message) {
    super(message);
  }

  DatabaseTrouble(Throwable problem) {
    super(because(problem), problem);
  }

  /// Libraries wrap what the database says, some more than once.
  private static String because(Throwable problem) {
    for (Throwable it = problem; it != null; it = it.getCause()) {
      if (it instanceof SQLException sql) {
        return sql.getErrorCode() == H2_IN_USE
            ? "another program has it open"
            : firstLine(sql.getMessage());
      }
    }
    return firstLine(problem.getMessage());
  }

  /// H2 adds numbers of its own: `[90062-252]`.
  private static String firstLine(@Nullable String message) {
    return String.valueOf(message)
        .lines()
        .map(it -> it.replaceAll(" \\[\\d+-\\d+]", ""))
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse("no reason is given");
  }
}
