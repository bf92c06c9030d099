package dev.passkeylab.lab.inspect;

/// Tells what message a JSON object is by the members that it has.
final class JsonMessages {

  private JsonMessages() {}

  static JsonShape shapeOf(JsonItem item) {
    if (!item.isObject()) {
      return JsonShape.ANY;
    }
    var response = item.object("response");
    if (response.filter(r -> r.has("attestationObject")).isPresent()) {
      return JsonShape.REGISTRATION;
    } else if (response.filter(r -> r.has("authenticatorData") || r.has("signature")).isPresent()) {
      return JsonShape.AUTHENTICATION;
    } else if (item.object("publicKey").isPresent()) {
      return JsonShape.OPTIONS_WRAPPER;
    } else if (item.has("pubKeyCredParams") || item.has("rp") && item.has("user")) {
      return JsonShape.CREATION_OPTIONS;
    }
    return recordOf(item);
  }

  private static JsonShape recordOf(JsonItem item) {
    if (item.string("type").filter(t -> t.startsWith("webauthn.")).isPresent()) {
      return JsonShape.CLIENT_DATA;
    } else if (item.has("seq") && item.has("event") && item.has("payload")) {
      return JsonShape.TRACE_LINE;
    } else if (item.has("credentialId")
        && (item.has("privateKey") || item.has("isResidentCredential"))) {
      return JsonShape.VIRTUAL_CREDENTIAL;
    } else if (item.has("id") && item.has("signCount") && item.string("publicKey").isPresent()) {
      return JsonShape.CREDENTIAL_RECORD;
    }
    boolean asks = item.has("rpId") || item.has("allowCredentials") || item.has("userVerification");
    return asks && item.has("challenge") && !item.has("response")
        ? JsonShape.REQUEST_OPTIONS
        : JsonShape.ANY;
  }
}
