package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.store.Limit;
import java.time.Duration;
import java.util.function.Consumer;

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

  /// Rules while they are being changed; they never leave the one change.
  public static final class Draft {

    public boolean secondFactor;
    public boolean strongEnrolment;
    public Limit tries;
    public Limit messages;
    public Duration sessionLasts;
    public Duration recent;
    public Duration codeLasts;
    public Duration declineLasts;

    private Draft(SignInRules rules) {
      secondFactor = rules.secondFactor();
      strongEnrolment = rules.strongEnrolment();
      tries = rules.tries();
      messages = rules.messages();
      sessionLasts = rules.sessionLasts();
      recent = rules.recent();
      codeLasts = rules.codeLasts();
      declineLasts = rules.declineLasts();
    }
  }

  /// {@return the same rules with what `edit` changes}
  public SignInRules edited(Consumer<Draft> edit) {
    var draft = new Draft(this);
    edit.accept(draft);
    return new SignInRules(
        draft.secondFactor,
        draft.strongEnrolment,
        draft.tries,
        draft.messages,
        draft.sessionLasts,
        draft.recent,
        draft.codeLasts,
        draft.declineLasts);
  }
}
