package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.tamper.Slot.Kind;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Finds values in JSON: members by name, and what binary members hold.
final class JsonPlaces {

  /// The members of a response that are bytes in base64url.
  static final Set<String> RESPONSE =
      Set.of(
          "id",
          "rawId",
          "clientDataJSON",
          "attestationObject",
          "authenticatorData",
          "signature",
          "userHandle",
          "publicKey");

  /// Client data has none: its challenge is told as text.
  private static final Set<String> CLIENT_DATA = Set.of();

  private static final JsonMapper JSON = new JsonMapper();

  private JsonPlaces() {}

  static Slot find(Bytes json, Places.Steps steps, Set<String> binary) throws NoSuchPlace {
    return find(object(json), steps, binary);
  }

  private static ObjectNode object(Bytes json) throws NoSuchPlace {
    try {
      if (JSON.readTree(json.toArray()) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException _) {
      // told below, like JSON of another shape
    }
    throw new NoSuchPlace("the message is no JSON object");
  }

  private static Slot find(ObjectNode object, Places.Steps steps, Set<String> binary)
      throws NoSuchPlace {
    var name = steps.take();
    var member = object.get(name);
    if (member == null) {
      if (!steps.none()) {
        throw steps.lost("there is " + String.join(", ", object.propertyNames()));
      }
      return new Slot(
          Kind.MISSING, Bytes.EMPTY, it -> put(object, name, JSON.readTree(it.asUtf8())));
    }
    if (member instanceof ObjectNode inner && !steps.none()) {
      return find(inner, steps, binary).within(it -> put(object, name, JSON.readTree(it.asUtf8())));
    }
    if (member.isString() && binary.contains(name)) {
      return bytes(object, name, member.asString(), steps);
    }
    if (!steps.none()) {
      throw steps.end();
    }
    return member.isString()
        ? new Slot(Kind.TEXT, Bytes.utf8(member.asString()), it -> text(object, name, it.asUtf8()))
        : new Slot(
            Kind.JSON,
            Bytes.utf8(member.toString()),
            it -> put(object, name, JSON.readTree(it.asUtf8())));
  }

  private static Slot bytes(ObjectNode object, String name, String text, Places.Steps steps)
      throws NoSuchPlace {
    var content = decoded(name, text);
    if (steps.none()) {
      return new Slot(Kind.BYTES, content, it -> text(object, name, it.base64url()));
    }
    Function<Bytes, Bytes> outer = it -> text(object, name, it.base64url());
    return switch (name) {
      case "clientDataJSON" -> find(content, steps, CLIENT_DATA).within(outer::apply);
      case "authenticatorData" -> DataPlaces.find(content, steps).within(outer::apply);
      case "attestationObject" -> CborPlaces.find(content, steps).within(outer::apply);
      default -> throw steps.end();
    };
  }

  private static Bytes decoded(String name, String text) throws NoSuchPlace {
    try {
      return Bytes.fromBase64url(text);
    } catch (IllegalArgumentException _) {
      throw new NoSuchPlace(name + " is not base64url");
    }
  }

  // The object that was read belongs to one search, whose one change ends its use.
  private static Bytes put(ObjectNode object, String name, JsonNode value) {
    return Bytes.utf8(object.deepCopy().set(name, value).toString());
  }

  private static Bytes text(ObjectNode object, String name, String value) {
    return Bytes.utf8(object.deepCopy().put(name, value).toString());
  }
}
