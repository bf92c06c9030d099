package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.webauthn.Flag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What can be looked at in a new credential: the response of `create()` as it passed.
enum Facet {
  ATTACHMENT("attachment", (json, _) -> member(json.path("authenticatorAttachment"), "attachment")),
  TRANSPORTS("transports", (json, _) -> transports(json.path("response").path("transports"))),
  DISCOVERABLE(
      "discoverable",
      (json, _) ->
          member(json.path("clientExtensionResults").path("credProps").path("rk"), "credProps.rk")),
  ALGORITHM("algorithm", (json, _) -> algorithm(json.path("response").path("publicKeyAlgorithm"))),
  AAGUID("aaguid", (_, data) -> aaguid(data)),
  ELIGIBLE("eligible", (_, data) -> backup(data, Flag.BE)),
  STATE("state", (_, data) -> backup(data, Flag.BS)),
  ID_LENGTH("id-length", (json, _) -> idLength(json.path("id").asString("")));

  /// Where the two facets of backup are in files.
  static final String BACKUP = "backup";

  private static final int AAGUID_AT = 37;
  private static final int AAGUID_LENGTH = 16;

  private final String id;
  private final BiFunction<JsonNode, Bytes, Seen> look;

  Facet(String id, BiFunction<JsonNode, Bytes, Seen> look) {
    this.id = id;
    this.look = look;
  }

  String id() {
    return id;
  }

  static Optional<Facet> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }

  boolean isOfBackup() {
    return this == ELIGIBLE || this == STATE;
  }

  /// {@return the facet's value in the newest credential}
  Seen in(Evidence evidence) {
    return Ceremonies.all(evidence.entries()).reversed().stream()
        .filter(it -> it.index() >= evidence.from() && it.call() == Call.CREATE)
        .flatMap(it -> it.response().map(json -> look.apply(json, it.authenticatorData())).stream())
        .findFirst()
        .orElse(Seen.nothing("no credential was made in this window"));
  }

  private static Seen member(JsonNode value, String name) {
    return value.isValueNode() && !value.isNull()
        ? Seen.value(value.asString())
        : Seen.nothing("the response has no " + name);
  }

  private static Seen algorithm(JsonNode number) {
    if (!number.isIntegralNumber()) {
      return Seen.nothing("the response has no publicKeyAlgorithm");
    }
    return CoseAlgorithm.of(number.asLong()).map(Seen::value).orElse(Seen.value(number.asLong()));
  }

  private static Seen transports(JsonNode list) {
    return list.isArray()
        ? new Seen.Values(texts(list))
        : Seen.nothing("the response has no transports");
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static Seen aaguid(Bytes data) {
    if (data.length() < AAGUID_AT + AAGUID_LENGTH || !DataProbes.flagsOf(data).has(Flag.AT)) {
      return Seen.nothing("the authenticator data has no attested credential");
    }
    var hex = data.slice(AAGUID_AT, AAGUID_LENGTH).hex();
    return Seen.value(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }

  private static Seen backup(Bytes data, Flag flag) {
    return data.length() >= AAGUID_AT
        ? Seen.value(DataProbes.flagsOf(data).has(flag))
        : Seen.nothing("the response has no authenticator data");
  }

  private static Seen idLength(String id) {
    try {
      return Seen.value(Bytes.fromBase64url(id).length());
    } catch (IllegalArgumentException _) {
      return Seen.nothing("the id is not base64url");
    }
  }
}
