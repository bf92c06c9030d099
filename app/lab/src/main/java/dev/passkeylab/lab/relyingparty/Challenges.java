package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.ExpectedChallenge;
import dev.passkeylab.lab.relyingparty.store.IssuedChallenge;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.UserVerification;
import dev.passkeylab.world.Entropy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// The challenges of a site, WebAuthn Level 3 `#sctn-cryptographic-challenges`.
final class Challenges {

  private static final int LENGTH = 32;

  /// What a site uses that has but one challenge, which is a fault: whoever has seen a response can
  /// send it again.
  private static final Bytes CONSTANT = Bytes.wrap(new byte[LENGTH]);

  private final Repository repository;
  private final Entropy entropy;
  private final InstantSource clock;
  private final BooleanSupplier constant;
  private final AtomicInteger issued = new AtomicInteger();

  /// @param constant whether the site has the fault of a challenge that never changes
  Challenges(
      Repository repository, Entropy entropy, InstantSource clock, BooleanSupplier constant) {
    this.repository = repository;
    this.entropy = entropy;
    this.clock = clock;
    this.constant = constant;
  }

  /// {@return the instant by which challenges expire}
  Instant now() {
    return clock.instant();
  }

  /// {@return a fresh challenge of this session and ceremony}
  ///
  /// @param conditional whether it is for a request with conditional mediation
  /// @param verification what is asked of the device with it
  Bytes issue(
      Session session,
      Ceremony ceremony,
      Duration lifetime,
      boolean conditional,
      UserVerification verification) {
    if (constant.getAsBoolean()) {
      return CONSTANT;
    }
    var value = entropy.bytes("rp/challenge/" + issued.incrementAndGet(), LENGTH);
    var expires = clock.instant().plus(lifetime);
    repository.put(
        new IssuedChallenge(session.id(), ceremony, value, expires, conditional, verification));
    return value;
  }

  /// A challenge that is used up.
  ///
  /// @param conditional whether it was for a request with conditional mediation
  /// @param verification what was asked of the device with it
  record Taken(ExpectedChallenge expected, boolean conditional, UserVerification verification) {

    private static Taken of(ExpectedChallenge expected) {
      return new Taken(expected, false, UserVerification.PREFERRED);
    }
  }

  /// {@return the challenge that a response must answer; whatever comes of it, it is used up}
  ///
  /// @param response of which the challenge is looked for among those that are open
  Taken take(Optional<Session> session, Ceremony ceremony, Bytes response) {
    if (constant.getAsBoolean()) {
      return Taken.of(new ExpectedChallenge.Issued(CONSTANT));
    }
    var challenge =
        session.flatMap(it -> repository.consumeChallenge(it.id(), ceremony, answered(response)));
    if (challenge.isEmpty()) {
      var why = "none is open in this session for " + ceremony.id();
      return Taken.of(new ExpectedChallenge.Missing(why));
    }
    var expires = challenge.get().expires();
    var expected =
        clock.instant().isAfter(expires)
            ? new ExpectedChallenge.Missing("the one that was issued expired at " + expires)
            : new ExpectedChallenge.Issued(challenge.get().value());
    return new Taken(expected, challenge.get().conditional(), challenge.get().verification());
  }

  /// {@return the challenge in the response; empty where it cannot be read: the checks say why}
  private static Bytes answered(Bytes response) {
    try {
      var data = JsonObject.read(response).object("response").bytes("clientDataJSON");
      return JsonObject.read(data).bytes("challenge");
    } catch (Malformed _) {
      return Bytes.EMPTY;
    }
  }
}
