package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;

/// The challenge that a response must answer.
public sealed interface ExpectedChallenge {

  /// The one that was issued.
  record Issued(Bytes challenge) implements ExpectedChallenge {}

  /// There is none: no response is good.
  ///
  /// @param because why, such as that it expired
  record Missing(String because) implements ExpectedChallenge {}
}
