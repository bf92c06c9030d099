package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes JSON objects, members in the order in which they are put.
public final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final ObjectNode node;

  private Json(ObjectNode node) {
    this.node = node;
  }

  /// {@return an object without members}
  public static Json object() {
    return new Json(MAPPER.createObjectNode());
  }

  /// Puts text; `null` puts nothing.
  public Json put(String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
    return this;
  }

  /// Puts bytes as base64url; `null` puts nothing.
  public Json put(String name, @Nullable Bytes value) {
    return put(name, value == null ? null : value.base64url());
  }

  /// Puts a number; `null` puts nothing.
  public Json put(String name, @Nullable Long value) {
    if (value != null) {
      node.put(name, value);
    }
    return this;
  }

  /// Puts a number.
  public Json put(String name, long value) {
    node.put(name, value);
    return this;
  }

  /// Puts true or false.
  public Json put(String name, boolean value) {
    node.put(name, value);
    return this;
  }

  /// Puts an object.
  public Json put(String name, Json value) {
    node.set(name, value.node);
    return this;
  }

  /// Puts an array of texts.
  public Json putTexts(String name, List<String> values) {
    var array = node.putArray(name);
    values.forEach(array::add);
    return this;
  }

  /// Puts an array of objects.
  public Json putObjects(String name, List<Json> values) {
    var array = node.putArray(name);
    values.forEach(value -> array.add(value.node));
    return this;
  }

  /// {@return the object in UTF-8, without white space}
  public Bytes bytes() {
    return Bytes.utf8(node.toString());
  }
}
