package dev.passkeylab.lab.bench;

import static dev.passkeylab.lab.bench.Values.duration;
import static dev.passkeylab.lab.bench.Values.number;
import static dev.passkeylab.lab.bench.Values.truth;

import dev.passkeylab.lab.relyingparty.SignInRules;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.Limit;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What can be chosen about who is let in at a site, and for how long.
final class RuleChoices {

  private static final String TIMES = "a number from 1 to 1000";

  static final List<Setting<SiteSettings>> ALL =
      List.of(
          truth(
              "second-factor",
              it -> it.rules().secondFactor(),
              ruling((it, on) -> it.edited(rules -> rules.secondFactor = on))),
          truth(
              "strong-enrolment",
              it -> it.rules().strongEnrolment(),
              ruling((it, on) -> it.edited(rules -> rules.strongEnrolment = on))),
          limit(
              "tries", SignInRules::tries, (it, limit) -> it.edited(rules -> rules.tries = limit)),
          limit(
              "messages",
              SignInRules::messages,
              (it, limit) -> it.edited(rules -> rules.messages = limit)),
          lasting(
              "session-lasts",
              SignInRules::sessionLasts,
              (it, time) -> it.edited(rules -> rules.sessionLasts = time)),
          lasting(
              "recent", SignInRules::recent, (it, time) -> it.edited(rules -> rules.recent = time)),
          lasting(
              "code-lasts",
              SignInRules::codeLasts,
              (it, time) -> it.edited(rules -> rules.codeLasts = time)),
          lasting(
              "decline-lasts",
              SignInRules::declineLasts,
              (it, time) -> it.edited(rules -> rules.declineLasts = time)));

  private RuleChoices() {}

  private static <V> BiFunction<SiteSettings, V, SiteSettings> ruling(
      BiFunction<SignInRules, V, SignInRules> write) {
    return (site, value) -> site.with(write.apply(site.rules(), value));
  }

  private static Setting<SiteSettings> lasting(
      String id,
      Function<SignInRules, Duration> read,
      BiFunction<SignInRules, Duration, SignInRules> write) {
    return duration(id, it -> read.apply(it.rules()), ruling(write));
  }

  private static Setting<SiteSettings> limit(
      String id,
      Function<SignInRules, Limit> read,
      BiFunction<SignInRules, Limit, SignInRules> write) {
    return number(
        id,
        TIMES,
        it -> read.apply(it.rules()).times(),
        ruling((rules, text) ->
            write.apply(rules, new Limit(times(text), read.apply(rules).within()))));
  }

  private static int times(String text) {
    if (!text.matches("[1-9]\\d{0,2}|1000")) {
      throw Values.needs(TIMES);
    }
    return Integer.parseInt(text);
  }
}
