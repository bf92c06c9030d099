package dev.passkeylab.lab.verify;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.Trust;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A response to be verified, with all that a relying party has to hold it against.
///
/// @param name what to call it in results
/// @param response the response's JSON form, whether or not it is one
/// @param topOrigins the pages that may hold the caller in a frame; none when framing is not
///   expected
/// @param verificationRequired whether the person must have been verified
/// @param algorithms the COSE numbers that were offered
/// @param conditional whether mediation was conditional
/// @param allowed the credentials that were asked for; none when any was
/// @param known the ids that are registered already
/// @param userHandle the account that is known beforehand, or `null`
/// @param credential the stored credential, or `null` when there is none
public record VerifyCase(
    String name,
    Bytes response,
    Bytes challenge,
    String origin,
    String rpId,
    List<String> topOrigins,
    boolean verificationRequired,
    List<Long> algorithms,
    boolean conditional,
    List<Bytes> allowed,
    List<Bytes> known,
    @Nullable Bytes userHandle,
    Trust trust,
    @Nullable CredentialRecord credential) {

  /// What is taken to have been offered where nothing is said.
  public static final List<Long> ALL_ALGORITHMS =
      Arrays.stream(CoseAlgorithm.values()).map(it -> (long) it.number()).toList();

  public VerifyCase {
    topOrigins = List.copyOf(topOrigins);
    algorithms = List.copyOf(algorithms);
    allowed = List.copyOf(allowed);
    known = List.copyOf(known);
  }
}
