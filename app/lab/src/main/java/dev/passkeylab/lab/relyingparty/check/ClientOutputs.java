package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.JsonObject;

/// The types of the client extension outputs whose definitions are known, in their JSON form:
/// WebAuthn `#sctn-defined-extensions`, CTAP for those about `credBlob` and `hmac-secret`.
final class ClientOutputs {

  private ClientOutputs() {}

  /// Reads what is known of the outputs.
  ///
  /// @throws Malformed naming the one that is of a wrong type
  static void check(JsonObject outputs) throws Malformed {
    truth(outputs, "appid", "appidExclude", "credBlob", "hmacCreateSecret");
    bytes(outputs, "getCredBlob");
    truth(outputs.objectOrEmpty("credProps"), "rk");
    var largeBlob = outputs.objectOrEmpty("largeBlob");
    truth(largeBlob, "supported", "written");
    bytes(largeBlob, "blob");
    var prf = outputs.objectOrEmpty("prf");
    truth(prf, "enabled");
    bytes(prf.objectOrEmpty("results"), "first", "second");
  }

  private static void truth(JsonObject outputs, String... names) throws Malformed {
    for (var name : names) {
      if (outputs.has(name)) {
        outputs.truth(name);
      }
    }
  }

  private static void bytes(JsonObject outputs, String... names) throws Malformed {
    for (var name : names) {
      if (outputs.has(name)) {
        outputs.bytes(name);
      }
    }
  }
}
