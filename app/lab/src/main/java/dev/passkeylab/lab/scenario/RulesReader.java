package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.relyingparty.SignInRules;
import dev.passkeylab.lab.relyingparty.store.Limit;
import java.time.Duration;

/// Reads how strict a site is about who is let in.
final class RulesReader {

  private static final int MOST_TRIES = 1000;

  private final Typed typed;

  RulesReader(Typed typed) {
    this.typed = typed;
  }

  /// {@return the rules with others where `fields` gives them}
  SignInRules edited(SignInRules base, Fields fields) {
    return new SignInRules(
        fields.truth("second-factor").orElse(base.secondFactor()),
        fields.truth("strong-enrolment").orElse(base.strongEnrolment()),
        limit(fields, "tries", base.tries()),
        limit(fields, "messages", base.messages()),
        duration(fields, "session-lasts", base.sessionLasts()),
        duration(fields, "recent", base.recent()),
        duration(fields, "code-lasts", base.codeLasts()),
        duration(fields, "decline-lasts", base.declineLasts()));
  }

  private Limit limit(Fields fields, String key, Limit base) {
    var node = fields.get(key);
    if (node.isEmpty()) {
      return base;
    }
    var times = typed.whole(node.get(), "'" + key + "'");
    if (times.isPresent() && (times.getAsLong() < 1 || times.getAsLong() > MOST_TRIES)) {
      typed.wrong(node.get(), "'" + key + "'", "a number from 1 to " + MOST_TRIES);
    }
    return new Limit(Math.clamp(times.orElse(1), 1, MOST_TRIES), base.within());
  }

  private Duration duration(Fields fields, String key, Duration base) {
    return fields.get(key).flatMap(it -> typed.duration(it, "'" + key + "'")).orElse(base);
  }
}
