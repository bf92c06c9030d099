package dev.passkeylab.lab.verify;

import dev.passkeylab.lab.relyingparty.check.AuthenticationChecks;
import dev.passkeylab.lab.relyingparty.check.AuthenticationInput;
import dev.passkeylab.lab.relyingparty.check.Expected;
import dev.passkeylab.lab.relyingparty.check.ExpectedChallenge;
import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.lab.relyingparty.check.RegistrationChecks;
import dev.passkeylab.lab.relyingparty.check.RegistrationInput;
import dev.passkeylab.lab.relyingparty.opinion.SecondOpinion;
import java.util.List;
import java.util.Optional;

/// Judges cases as a relying party of the default policy does, and asks for a second opinion.
public final class Verification {

  private Verification() {}

  /// {@return what comes of a case} Whatever the response is, this gives a verdict.
  public static VerifyResult of(VerifyCase given) {
    return switch (CeremonyOf.response(given)) {
      case REGISTRATION -> registration(given);
      case AUTHENTICATION -> authentication(given);
    };
  }

  private static VerifyResult registration(VerifyCase given) {
    var input =
        new RegistrationInput(
            given.response(),
            expected(given),
            given.algorithms(),
            given.conditional(),
            given.userHandle(),
            policy(given).withTrustedAttestation(!given.trust().anchors().isEmpty()),
            given.trust(),
            given.known()::contains);
    var result = RegistrationChecks.judge(input);
    var opinion = SecondOpinion.of(input, result.verdict());
    return new VerifyResult(given.name(), result.verdict(), opinion, result.record());
  }

  private static VerifyResult authentication(VerifyCase given) {
    var input =
        new AuthenticationInput(
            given.response(),
            expected(given),
            given.allowed(),
            given.userHandle(),
            policy(given),
            id -> Optional.ofNullable(given.credential()).filter(it -> it.id().equals(id)));
    var result = AuthenticationChecks.judge(input);
    var opinion = SecondOpinion.of(input, result.before(), result.verdict());
    return new VerifyResult(given.name(), result.verdict(), opinion, result.after());
  }

  private static Expected expected(VerifyCase given) {
    return new Expected(
        new ExpectedChallenge.Issued(given.challenge()),
        List.of(given.origin()),
        given.topOrigins(),
        given.rpId());
  }

  private static Policy policy(VerifyCase given) {
    return Policy.DEFAULT.withUserVerification(given.verificationRequired());
  }
}
