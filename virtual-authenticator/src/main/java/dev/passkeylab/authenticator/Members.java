package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.JsonObject;
import java.util.List;

/// Holds JSON objects to the members that they may have: what is not understood would be lost when
/// the object is written again.
final class Members {

  private Members() {}

  static void only(JsonObject object, String kind, String... known) throws Malformed {
    var all = List.of(known);
    for (var name : object.names()) {
      if (!all.contains(name)) {
        throw object.wrong(
            name, "is no member of " + kind + "; there is " + String.join(", ", all));
      }
    }
  }
}
