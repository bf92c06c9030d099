package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.store.Limit;
import java.time.Duration;

/// How strict a site is about who is let in, and for how long.
///
/// @param secondFactor whether a password or a code alone is not enough; whoever replaces a
///   forgotten password needs no more than the code that was sent
/// @param strongEnrolment whether passkeys are made only by those who showed more than one factor
/// @param tries how many wrong passwords or codes an account takes
/// @param messages how many codes are sent to an account
/// @param sessionLasts how long somebody stays signed in
/// @param recent how long ago they may have shown that it is them, for what is worth more
/// @param codeLasts how long a code is good
/// @param declineLasts how long an offer that was declined is not made again
public record SignInRules(
    boolean secondFactor,
    boolean strongEnrolment,
    Limit tries,
    Limit messages,
    Duration sessionLasts,
    Duration recent,
    Duration codeLasts,
    Duration declineLasts) {

  /// What staged runs have.
  public static final SignInRules USUAL =
      new SignInRules(
          false,
          false,
          new Limit(5, Duration.ofMinutes(15)),
          new Limit(3, Duration.ofMinutes(15)),
          Duration.ofHours(8),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofDays(30));
}
