package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import java.util.List;

/// What both ceremonies expect of a response.
///
/// @param origins the origins that may call
/// @param topOrigins the pages that may hold the caller in a frame; none when framing is not
///   expected
public record Expected(
    ExpectedChallenge challenge, List<String> origins, List<String> topOrigins, String rpId) {

  public Expected {
    origins = List.copyOf(origins);
    topOrigins = List.copyOf(topOrigins);
  }

  /// {@return the usual case: one origin, and no frames}
  public static Expected of(Bytes challenge, String origin, String rpId) {
    return new Expected(new ExpectedChallenge.Issued(challenge), List.of(origin), List.of(), rpId);
  }
}
