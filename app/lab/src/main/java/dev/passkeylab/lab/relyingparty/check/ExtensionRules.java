package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborItem;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.cbor.Edn;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.JsonObject;
import org.jspecify.annotations.Nullable;

/// The rules for what extensions put out, at the client and at the authenticator.
///
/// Outputs that were not asked for are tolerated, and so are unknown ones; one whose definition is
/// known has the type that it says.
final class ExtensionRules {

  private static final int LONGEST_SHOWN = 60;

  private ExtensionRules() {}

  static Outcome outputs(Bytes response, AuthenticatorData data, Ceremony ceremony) {
    var client = client(response);
    return client.result() == Finding.Result.PASSED ? authenticator(data, ceremony) : client;
  }

  private static Outcome client(Bytes response) {
    var wanted = "client extension outputs of the types that their definitions say";
    try {
      ClientOutputs.check(JsonObject.read(response).object("clientExtensionResults"));
      return Outcome.passed("", wanted);
    } catch (Malformed e) {
      return Outcome.failed(e.line(), wanted);
    }
  }

  private static Outcome authenticator(AuthenticatorData data, Ceremony ceremony) {
    var wanted = "a map from extension identifiers, which are text, to what their definitions say";
    var bytes = data.extensions();
    if (bytes == null) {
      return Outcome.passed("no authenticator extension outputs", "none, or " + wanted);
    }
    var root = CborStructure.read(bytes).root();
    var seen = Edn.brief(root, LONGEST_SHOWN);
    if (!(root instanceof CborItem.MapItem map)) {
      return Outcome.failed(seen, wanted);
    }
    for (var entry : map.entries()) {
      var wrong = wrong(entry.key(), entry.value(), ceremony);
      if (wrong != null) {
        return Outcome.failed(seen, wanted, wrong);
      }
    }
    return Outcome.passed(seen, wanted);
  }

  private static @Nullable String wrong(CborItem key, CborItem value, Ceremony ceremony) {
    if (!(key instanceof CborItem.TextString id)) {
      return "the key " + Edn.brief(key, LONGEST_SHOWN) + " is no text";
    }
    var name = id.content().asUtf8();
    var type = AuthenticatorOutput.of(name, ceremony);
    return type.isEmpty() || type.get().fits(value)
        ? null
        : "%s needs %s, found %s"
            .formatted(name, type.get().words(), Edn.brief(value, LONGEST_SHOWN));
  }
}
