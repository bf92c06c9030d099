package dev.passkeylab.lab.relyingparty.opinion;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.lab.relyingparty.check.AuthenticationInput;
import dev.passkeylab.lab.relyingparty.check.Check;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.ExpectedChallenge;
import dev.passkeylab.lab.relyingparty.check.Finding;
import dev.passkeylab.lab.relyingparty.check.Finding.Result;
import dev.passkeylab.lab.relyingparty.check.RegistrationInput;
import dev.passkeylab.lab.relyingparty.check.Verdict;
import dev.passkeylab.lab.relyingparty.opinion.Opinion.Stand;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.CredentialJson;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks webauthn4j what it makes of a response, and holds that against our verdict.
///
/// Its judgement is reached by its own code on the same JSON and the same expectations; only the
/// comparison sees our findings.
public final class SecondOpinion {

  private static final String BY = "webauthn4j";

  /// ES256K and ML-DSA, whose keys it cannot read.
  private static final List<Long> UNREADABLE_ALGORITHMS = List.of(-47L, -48L, -49L, -50L);

  private final Verdict ours;

  private SecondOpinion(Verdict ours) {
    this.ours = ours;
  }

  /// {@return its opinion on a registration}
  public static Opinion of(RegistrationInput input, Verdict ours) {
    var opinion = new SecondOpinion(ours);
    return algorithm(input)
        .flatMap(SecondOpinion::unreadable)
        .map(opinion::cannotJudge)
        .orElseGet(() ->
            opinion.ask(
                input.expected().challenge(), challenge -> Webauthn4j.register(input, challenge)));
  }

  /// {@return its opinion on an authentication}
  ///
  /// @param record the stored credential as it was when we judged, or `null` when there is none
  public static Opinion of(
      AuthenticationInput input, @Nullable CredentialRecord record, Verdict ours) {
    var opinion = new SecondOpinion(ours);
    if (record == null) {
      return opinion.cannotJudge("it needs a stored credential");
    }
    return algorithm(record.publicKey())
        .flatMap(SecondOpinion::unreadable)
        .map(opinion::cannotJudge)
        .orElseGet(() ->
            opinion.ask(
                input.expected().challenge(),
                challenge -> Webauthn4j.authenticate(input, challenge, record)));
  }

  private interface Question {
    void put(Bytes challenge);
  }

  private Opinion ask(ExpectedChallenge expected, Question question) {
    return switch (expected) {
      case ExpectedChallenge.Missing(var because) ->
          cannotJudge("it needs a challenge: " + because);
      case ExpectedChallenge.Issued(var challenge) -> {
        try {
          question.put(challenge);
          yield accepted();
        } catch (
            RuntimeException e) { // its parser lets through whatever the parser under it throws
          yield rejected(e);
        }
      }
    };
  }

  private Opinion cannotJudge(String because) {
    return new Opinion(BY, Stand.CANNOT_JUDGE, null, because, false);
  }

  private Opinion accepted() {
    var known = forgiven();
    boolean agrees = ours.accepted() || known.isPresent();
    return new Opinion(BY, Stand.ACCEPTED, null, known.orElse(""), agrees);
  }

  private Opinion rejected(RuntimeException e) {
    var objection = Objection.of(e);
    var shared = among(objection, ours.failed());
    var known = shared.isPresent() ? Optional.<String>empty() : stricter(objection);
    return new Opinion(
        BY,
        Stand.REJECTED,
        shared.orElse(objection.checks().getFirst()),
        known.orElse(e.getClass().getSimpleName()),
        shared.isPresent() || known.isPresent());
  }

  /// {@return why it accepts all that we refuse, if that is known}
  private Optional<String> forgiven() {
    return forgiven(ours.findings());
  }

  private static Optional<String> forgiven(List<Finding> findings) {
    var failed = findings.stream().filter(it -> it.result() == Result.FAILED).toList();
    var known =
        failed.stream().map(KnownDifference::acceptingWhatFails).flatMap(Optional::stream).toList();
    return failed.isEmpty() || known.size() < failed.size()
        ? Optional.empty()
        : Optional.of(difference(known));
  }

  /// {@return why it refuses for something that did not fail here, if that is known} Where it
  /// forgives what we refuse, it goes on to what was unreached here; what comes behind that it does
  /// not see any more.
  private Optional<String> stricter(Objection objection) {
    if (ours.accepted()) {
      return KnownDifference.objecting(objection, ours.findings())
          .map(it -> difference(List.of(it)));
    }
    return ours.findings().stream()
        .filter(it -> it.result() == Result.UNREACHED)
        .filter(it -> objection.checks().contains(it.check().id()))
        .findFirst()
        .flatMap(it -> forgiven(ours.findings().subList(0, ours.findings().indexOf(it))));
  }

  private static Optional<String> among(Objection objection, List<Check> checks) {
    var ids = checks.stream().map(Check::id).toList();
    return objection.checks().stream().filter(ids::contains).findFirst();
  }

  private static String difference(List<String> known) {
    return "known difference: " + String.join("; ", new LinkedHashSet<>(known));
  }

  private static Optional<String> unreadable(long algorithm) {
    return UNREADABLE_ALGORITHMS.contains(algorithm)
        ? Optional.of("it cannot read keys of algorithm " + algorithm)
        : Optional.empty();
  }

  private static Optional<Long> algorithm(RegistrationInput input) {
    try {
      var response = CredentialJson.readRegistration(input.response());
      var attested = AttestationObject.read(response.attestationObject()).authData().attested();
      return attested == null ? Optional.empty() : algorithm(attested.publicKey());
    } catch (Malformed _) {
      return Optional.empty();
    }
  }

  private static Optional<Long> algorithm(Bytes key) {
    try {
      return Optional.of(CoseKeyReader.shape(key).algorithm());
    } catch (Malformed _) {
      return Optional.empty();
    }
  }
}
