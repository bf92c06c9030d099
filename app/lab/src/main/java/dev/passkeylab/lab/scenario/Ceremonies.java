package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.lab.trace.Entry;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads off a trace what authenticators made and signed: the responses as they passed.
final class Ceremonies {

  private static final JsonMapper JSON = new JsonMapper();

  private Ceremonies() {}

  /// A response of `create()` or `get()`.
  ///
  /// @param index of its entry in the trace
  record Made(int index, Call call, JsonNode json) {

    String id() {
      return json.path("id").asString("");
    }

    /// {@return the authenticator data; empty where the response has none that can be read}
    Bytes authenticatorData() {
      try {
        return Bytes.fromBase64url(json.path("response").path("authenticatorData").asString(""));
      } catch (IllegalArgumentException _) {
        return Bytes.EMPTY;
      }
    }
  }

  /// {@return the responses in a trace, in order}
  static List<Made> all(List<Entry> entries) {
    var all = new ArrayList<Made>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).event() instanceof ClientEvent.Resolved(var call, var payload)) {
        all.add(new Made(i, call, parsed(payload.bytes())));
      }
    }
    return all;
  }

  private static JsonNode parsed(Bytes bytes) {
    try {
      return JSON.readTree(bytes.toArray());
    } catch (JacksonException _) {
      return JSON.createObjectNode();
    }
  }
}
