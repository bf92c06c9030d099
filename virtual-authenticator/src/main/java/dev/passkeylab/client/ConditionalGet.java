package dev.passkeylab.client;

import dev.passkeylab.webauthn.Json;
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

    /// {@return what stands where an error would, of which it has the form but no name of one}
    public Json toJson() {
      var error = Json.object().put("name", "pending").put("message", words());
      return Json.object().put("error", error.put("cause", "pending"));
    }

    private String words() {
      return offered.isEmpty()
          ? "the call is still pending: autofill has no passkey to offer"
          : "the call is still pending: the person used none of the passkeys that autofill offers: "
              + String.join(", ", offered);
    }
  }
}
