package dev.passkeylab.lab.relyingparty.store;

import java.time.Duration;

/// How often something may be tried.
///
/// @param times how often
/// @param within in which time
public record Limit(int times, Duration within) {

  @Override
  public String toString() {
    return times + " in " + within;
  }
}
