package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A registration to be judged.
///
/// @param response the response's JSON form
/// @param algorithms the COSE numbers that were offered
/// @param conditional whether the creation had conditional mediation, so that no presence is asked
///   for
/// @param user the user handle for which the credential was asked, kept in the record
/// @param trust what an attestation may lead to, and when it must
/// @param taken whether a credential id is registered already, to anybody
public record RegistrationInput(
    Bytes response,
    Expected expected,
    List<Long> algorithms,
    boolean conditional,
    @Nullable Bytes user,
    Policy policy,
    Trust trust,
    Predicate<Bytes> taken) {

  public RegistrationInput {
    algorithms = List.copyOf(algorithms);
  }
}
