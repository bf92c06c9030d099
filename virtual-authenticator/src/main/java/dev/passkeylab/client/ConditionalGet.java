package dev.passkeylab.client;

import java.util.List;

/// How a `get()` with conditional mediation stands once the person has done all they would do.
public sealed interface ConditionalGet {

  /// A passkey was picked from the autofill list and used.
  ///
  /// @param response the assertion, `toJSON()`
  record Answered(String response) implements ConditionalGet {}

  /// Nobody picked, or the gesture failed: the promise is still pending.
  ///
  /// @param offered the accounts in the autofill list, the newest passkey of each device first
  record Pending(List<String> offered) implements ConditionalGet {

    public Pending {
      offered = List.copyOf(offered);
    }
  }
}
