package dev.passkeylab.lab.relyingparty.opinion;

import dev.passkeylab.lab.relyingparty.check.Finding;
import java.util.Arrays;
import java.util.Optional;

/// The differences between webauthn4j's verdicts and ours that are known: each is a rule that it does not have, so that it
/// accepts what we refuse. Any other difference is an event, and fails tests.
enum KnownDifference {
  ID_TAKEN("credential-id-unused", "", "it leaves it to the caller whether an id is registered"),
  USER_HANDLE("user-handle", "", "it leaves it to the caller whose credential it is");

  private final String check;
  private final String words;
  private final String reason;

  KnownDifference(String check, String words, String reason) {
    this.check = check;
    this.words = words;
    this.reason = reason;
  }

  /// {@return why it is no wonder that webauthn4j accepts what this finding refuses}
  static Optional<String> of(Finding failed) {
    return Arrays.stream(values()).filter(it -> it.covers(failed)).map(it -> it.reason).findFirst();
  }

  private boolean covers(Finding failed) {
    return failed.check().id().equals(check)
        && (failed.seen() + "\n" + failed.because()).contains(words);
  }
}
