package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborItem;
import dev.passkeylab.cbor.CborItem.ByteString;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads off a trace what authenticators made and signed, from the bytes that passed.
final class Ceremonies {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int CTAP_CREDENTIAL = 1;
  private static final int CTAP_AUTH_DATA = 2;

  private Ceremonies() {}

  /// {@return all that was made or signed, in order; what passed twice, at the device and at the
  /// page, is there twice}
  static List<Made> all(List<Entry> entries) {
    var all = new ArrayList<Made>();
    for (int i = 0; i < entries.size(); i++) {
      switch (entries.get(i).event()) {
        case ClientEvent.Resolved(var call, var payload) ->
            all.add(ofClient(i, call, parsed(payload.bytes())));
        case CtapEvent.CredentialCreated(var payload) ->
            all.add(ofDevice(i, Call.CREATE, payload.bytes()));
        case CtapEvent.AssertionSigned(var payload) ->
            all.add(ofDevice(i, Call.GET, payload.bytes()));
        case Event _ -> {}
      }
    }
    return all;
  }

  private static Made ofClient(int index, Call call, JsonNode json) {
    var response = json.path("response");
    var data =
        switch (call) {
          case CREATE ->
              map(bytes(response.path("attestationObject")))
                  .flatMap(it -> it.get("authData"))
                  .map(Ceremonies::content)
                  .orElse(Bytes.EMPTY);
          case GET -> bytes(response.path("authenticatorData"));
        };
    return new Made(index, call, json.path("id").asString(""), data, Optional.of(json));
  }

  private static Made ofDevice(int index, Call call, Bytes answer) {
    var members =
        answer.isEmpty() ? Optional.<MapItem>empty() : map(answer.slice(1, answer.length() - 1));
    var data = members.flatMap(it -> it.get(CTAP_AUTH_DATA)).map(Ceremonies::content);
    var id =
        members
            .flatMap(it -> it.get(CTAP_CREDENTIAL))
            .flatMap(
                it -> it instanceof MapItem descriptor ? descriptor.get("id") : Optional.empty())
            .map(it -> content(it).base64url());
    return new Made(index, call, id.orElse(""), data.orElse(Bytes.EMPTY), Optional.empty());
  }

  private static Optional<MapItem> map(Bytes bytes) {
    return CborStructure.read(bytes).root() instanceof MapItem map
        ? Optional.of(map)
        : Optional.empty();
  }

  private static Bytes content(CborItem item) {
    return item instanceof ByteString string ? string.content() : Bytes.EMPTY;
  }

  private static Bytes bytes(JsonNode text) {
    try {
      return Bytes.fromBase64url(text.asString(""));
    } catch (IllegalArgumentException _) {
      return Bytes.EMPTY;
    }
  }

  private static JsonNode parsed(Bytes bytes) {
    try {
      return JSON.readTree(bytes.toArray());
    } catch (JacksonException _) {
      return JSON.createObjectNode();
    }
  }
}
