package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An authentication to be judged.
///
/// @param response the response's JSON form
/// @param allowed the credentials that were asked for; none when any was
/// @param user the user handle of the account that is known beforehand, or `null` when the response
///   is to say who it is
/// @param records the stored credentials, by id
public record AuthenticationInput(
    Bytes response,
    Expected expected,
    List<Bytes> allowed,
    @Nullable Bytes user,
    Policy policy,
    Function<Bytes, Optional<CredentialRecord>> records) {

  public AuthenticationInput {
    allowed = List.copyOf(allowed);
  }
}
