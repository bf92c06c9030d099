package dev.passkeylab.lab.trace;

import dev.passkeylab.bytes.Bytes;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A challenge as it passed between a page and its site, which ties options to what answers them.
///
/// @param ceremony `registration` or `authentication`
/// @param value in base64url
record Challenge(String ceremony, String value) {

  private static final JsonMapper JSON = new JsonMapper();

  /// {@return the challenge that these options give, where they are options}
  static Optional<Challenge> given(Payload payload) {
    return json(payload.bytes(), "\"challenge\"").map(Challenge::options).flatMap(Challenge::given);
  }

  private static JsonNode options(JsonNode json) {
    return json.has("publicKey") ? json.path("publicKey") : json;
  }

  private static Optional<Challenge> given(JsonNode options) {
    var ceremony = options.has("pubKeyCredParams") ? "registration" : "authentication";
    return options.path("challenge").isString()
        ? Optional.of(new Challenge(ceremony, options.path("challenge").stringValue()))
        : Optional.empty();
  }

  /// {@return the challenge that a credential answers, where this is the response of one}
  static Optional<Challenge> answered(Payload payload) {
    return json(payload.bytes(), "\"clientDataJSON\"").flatMap(Challenge::answered);
  }

  private static Optional<Challenge> answered(JsonNode credential) {
    var response = credential.path("response");
    var ceremony = response.has("attestationObject") ? "registration" : "authentication";
    try {
      var data = Bytes.fromBase64url(response.path("clientDataJSON").asString(""));
      return json(data, "\"challenge\"")
          .map(it -> it.path("challenge").asString(""))
          .map(it -> new Challenge(ceremony, it));
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // what is broken answers nothing
    }
  }

  /// Most bodies have nothing of the kind: they are looked at before they are taken apart.
  private static Optional<JsonNode> json(Bytes bytes, String member) {
    var text = bytes.asUtf8();
    if (!text.contains(member)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(text));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }
}
