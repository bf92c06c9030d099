package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.lab.relyingparty.check.AuthenticationCheck;
import dev.passkeylab.lab.run.Alteration;
import dev.passkeylab.lab.run.Alteration.Edit;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Alters responses, whoever they are for: a function of the response and what is to be done to it.
///
/// @param keys the private key of a credential, by its id
/// @param entropy for signing again
public record Alterer(Function<Bytes, Optional<SigningKey>> keys, Supplier<SecureRandom> entropy) {

  /// {@return the response with the alteration}
  ///
  /// @throws NoSuchPlace when this response does not have what is to be altered
  public Altered alter(Bytes response, Alteration alteration) throws NoSuchPlace {
    var altered =
        switch (alteration) {
          case Alteration.ByRule(var check, _) -> Rule.of(check).alter(response);
          case Alteration.ByPath(var path, var edit, _) ->
              new Altered(
                  Editing.apply(Places.find(response, path), path, edit), words(path, edit));
        };
    if (altered.response().equals(response)) {
      throw new NoSuchPlace(altered.what() + " changes nothing: it is so already");
    }
    return alteration.signedAgain() || needsSigning(alteration)
        ? new Altered(
            new Signing(keys, entropy).again(response, altered.response()),
            altered.what() + ", signed again")
        : altered;
  }

  // The counter is looked at only behind a right signature.
  private static boolean needsSigning(Alteration alteration) {
    return alteration instanceof Alteration.ByRule(var check, _)
        && check.equals(AuthenticationCheck.SIGNATURE_COUNTER.id());
  }

  private static String words(String path, Edit edit) {
    return switch (edit) {
      case Edit.Flip(int bit) -> "bit " + bit + " of " + path + " flipped";
      case Edit.Set(var value) -> path + " set to " + value;
      case Edit.Truncate(int length) -> path + " cut to " + length;
    };
  }
}
