package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.relyingparty.check.Finding;
import dev.passkeylab.lab.relyingparty.check.Verdict;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.UserVerification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The messages of the [ConformanceApi]: options with `status` and `errorMessage` among their
/// members, and what was asked for given back as it came.
final class ConformanceReplies {

  /// Every algorithm that is supported: the tools ask which they are.
  static final List<Long> ALGORITHMS =
      Arrays.stream(CoseAlgorithm.values()).map(it -> (long) it.number()).toList();

  private static final String PUBLIC_KEY = "public-key";
  private static final JsonMapper JSON = new JsonMapper();

  private ConformanceReplies() {}

  static Response ok() {
    return reply(Replies.OK, status("ok", ""));
  }

  static Response failed(int status, String why) {
    return reply(status, status("failed", why));
  }

  /// {@return why a response is refused: every check that failed, the reason first}
  static String reason(Verdict verdict) {
    var lines =
        verdict.failed().stream().map(verdict::finding).map(ConformanceReplies::line).toList();
    return String.join("; ", lines);
  }

  private static String line(Finding finding) {
    var why =
        finding.because().isEmpty()
            ? "wanted " + finding.wanted() + ", seen " + finding.seen()
            : finding.because();
    return finding.check().id() + ": " + why;
  }

  static Response creation(
      SiteSettings settings,
      Account account,
      String displayName,
      Bytes challenge,
      List<Passkey> known,
      Bytes asked) {
    var options = status("ok", "");
    options.putObject("rp").put("id", settings.rpId()).put("name", settings.name());
    options
        .putObject("user")
        .put("id", account.userHandle().base64url())
        .put("name", account.name())
        .put("displayName", displayName);
    options.put("challenge", challenge.base64url());
    var algorithms = options.putArray("pubKeyCredParams");
    ALGORITHMS.forEach(it -> algorithms.addObject().put("type", PUBLIC_KEY).put("alg", it));
    options.put("timeout", settings.asks().timeout().toMillis());
    put(options.putArray("excludeCredentials"), known);
    options.put("attestation", "none");
    echo(options, asked, "authenticatorSelection", "attestation", "extensions");
    return reply(Replies.OK, options);
  }

  static Response request(
      SiteSettings settings,
      Bytes challenge,
      UserVerification verification,
      List<Passkey> allowed,
      Bytes asked) {
    var options = status("ok", "");
    options
        .put("challenge", challenge.base64url())
        .put("timeout", settings.asks().timeout().toMillis())
        .put("rpId", settings.rpId());
    put(options.putArray("allowCredentials"), allowed);
    options.put("userVerification", verification.id());
    echo(options, asked, "extensions");
    return reply(Replies.OK, options);
  }

  private static void put(ArrayNode list, List<Passkey> passkeys) {
    for (var passkey : passkeys) {
      var descriptor = list.addObject().put("type", PUBLIC_KEY).put("id", passkey.id().base64url());
      var transports = descriptor.putArray("transports");
      passkey.record().transports().forEach(transports::add);
    }
  }

  /// The body has been read before, so that it is an object.
  private static void echo(ObjectNode options, Bytes asked, String... names) {
    JsonNode body = JSON.readTree(asked.toArray());
    for (var name : names) {
      if (body.hasNonNull(name)) {
        options.set(name, body.get(name));
      }
    }
  }

  /// {@return a response as Level 3 has it} The tools send an older form: `rawId` may be missing,
  /// extension results are called as the method that gives them, and a user handle that is not
  /// there is an empty text.
  ///
  /// @throws Malformed where it is no JSON object
  static Bytes level3(Bytes response) throws Malformed {
    JsonObject.read(response);
    var body = (ObjectNode) JSON.readTree(response.toArray());
    if (body.has("id") && !body.has("rawId")) {
      body.set("rawId", body.get("id"));
    }
    var results = body.remove("getClientExtensionResults");
    if (!body.has("clientExtensionResults")) {
      body.set("clientExtensionResults", results == null ? JSON.createObjectNode() : results);
    }
    if (body.get("response") instanceof ObjectNode inner
        && inner.path("userHandle").asString("none").isEmpty()) {
      inner.remove("userHandle");
    }
    return Bytes.utf8(body.toString());
  }

  private static ObjectNode status(String status, String why) {
    return JSON.createObjectNode().put("status", status).put("errorMessage", why);
  }

  private static Response reply(int status, ObjectNode body) {
    return new Response(
        status, Map.of("content-type", "application/json"), Map.of(), Bytes.utf8(body.toString()));
  }
}
