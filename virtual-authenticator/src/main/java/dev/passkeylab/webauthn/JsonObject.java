package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.bytes.Misencoded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object being read: every member is asked for by name and type, and a wrong one is told
/// with its path.
public final class JsonObject {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String path;
  private final JsonNode node;

  private JsonObject(String path, JsonNode node) {
    this.path = path;
    this.node = node;
  }

  /// {@return the object that these bytes are, in UTF-8}
  ///
  /// @throws Malformed when they are anything but one JSON object without repeated members
  public static JsonObject read(Bytes bytes) throws Malformed {
    return read(() -> MAPPER.readTree(bytes.stream()), e -> e.getLocation().getByteOffset());
  }

  /// {@return the object that this text is}
  ///
  /// @throws Malformed when it is anything but one JSON object without repeated members
  public static JsonObject read(String text) throws Malformed {
    return read(() -> MAPPER.readTree(text), e -> e.getLocation().getCharOffset());
  }

  private static JsonObject read(Supplier<JsonNode> json, ToLongFunction<JacksonException> place)
      throws Malformed {
    JsonNode node;
    try {
      node = json.get();
    } catch (JacksonException e) {
      // What breaks a limit of Jackson's, such as the depth, has no location.
      int offset = e.getLocation() == null ? -1 : (int) place.applyAsLong(e);
      throw new Malformed("", offset, "not JSON: " + words(e));
    }
    if (!node.isObject()) {
      throw new Malformed("", 0, "needs a JSON object, found " + kind(node));
    }
    return new JsonObject("", node);
  }

  /// {@return what the parser says is wrong, without its words on a source that it was told to keep
  /// to itself}
  public static String words(JacksonException e) {
    var message = e.getOriginalMessage();
    int source = message.indexOf("[Source");
    int bracket = source < 0 ? -1 : message.lastIndexOf(" (", source);
    return bracket < 0 ? message : message.substring(0, bracket);
  }

  /// {@return the names of the members, in their order}
  public List<String> names() {
    return List.copyOf(node.propertyNames());
  }

  /// {@return whether there is such a member, null or not}
  public boolean contains(String name) {
    return node.has(name);
  }

  /// {@return whether there is such a member with a value other than null}
  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  /// {@return whether there is such a member, and it is text}
  public boolean isText(String name) {
    return node.path(name).isString();
  }

  /// {@return the text under `name`}
  public String text(String name) throws Malformed {
    var value = member(name, "text");
    if (!value.isString()) {
      throw wrong(name, "needs text, found " + kind(value));
    }
    return value.stringValue();
  }

  /// {@return the text under `name`, if there is such a member}
  public Optional<String> optionalText(String name) throws Malformed {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /// {@return the bytes under `name`, spelled in base64url without padding}
  public Bytes bytes(String name) throws Malformed {
    var text = text(name);
    try {
      return Bytes.fromBase64url(text);
    } catch (IllegalArgumentException e) {
      throw new Misencoded(pathOf(name), "needs base64url without padding: " + e.getMessage());
    }
  }

  /// {@return the whole number under `name`}
  public long number(String name) throws Malformed {
    var value = member(name, "a number");
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw wrong(name, "needs a whole number, found " + kind(value));
    }
    return value.longValue();
  }

  /// {@return true or false under `name`}
  public boolean truth(String name) throws Malformed {
    var value = member(name, "true or false");
    if (!value.isBoolean()) {
      throw wrong(name, "needs true or false, found " + kind(value));
    }
    return value.booleanValue();
  }

  /// {@return the object under `name`}
  public JsonObject object(String name) throws Malformed {
    return asObject(pathOf(name), member(name, "an object"));
  }

  /// {@return the object under `name`, or one without members}
  public JsonObject objectOrEmpty(String name) throws Malformed {
    return has(name) ? object(name) : new JsonObject(pathOf(name), MAPPER.createObjectNode());
  }

  /// {@return the objects in the array under `name`; none where there is no such member}
  public List<JsonObject> objects(String name) throws Malformed {
    var objects = new ArrayList<JsonObject>();
    for (var element : array(name)) {
      objects.add(asObject(pathOf(name) + "[" + objects.size() + "]", element));
    }
    return objects;
  }

  /// {@return the texts in the array under `name`; none where there is no such member}
  public List<String> texts(String name) throws Malformed {
    var texts = new ArrayList<String>();
    for (var element : array(name)) {
      if (!element.isString()) {
        throw wrong(name + "[" + texts.size() + "]", "needs text, found " + kind(element));
      }
      texts.add(element.stringValue());
    }
    return texts;
  }

  /// {@return the whole numbers in the array under `name`; none where there is no such member}
  public List<Long> numbers(String name) throws Malformed {
    var numbers = new ArrayList<Long>();
    for (var element : array(name)) {
      if (!element.isIntegralNumber() || !element.canConvertToLong()) {
        throw wrong(
            name + "[" + numbers.size() + "]", "needs a whole number, found " + kind(element));
      }
      numbers.add(element.longValue());
    }
    return numbers;
  }

  /// {@return that the member `name` is wrong: what was expected}
  public Malformed wrong(String name, String message) {
    return new Malformed(pathOf(name), -1, message);
  }

  private Iterable<JsonNode> array(String name) throws Malformed {
    if (!has(name)) {
      return List.of();
    }
    var value = node.get(name);
    if (!value.isArray()) {
      throw wrong(name, "needs an array, found " + kind(value));
    }
    return value;
  }

  private JsonNode member(String name, String expected) throws Malformed {
    var value = node.get(name);
    if (value == null) {
      throw wrong(name, "is missing; it needs " + expected);
    }
    return value;
  }

  private static JsonObject asObject(String path, JsonNode node) throws Malformed {
    if (!node.isObject()) {
      throw new Malformed(path, -1, "needs an object, found " + kind(node));
    }
    return new JsonObject(path, node);
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      case NUMBER -> "a number";
      case OBJECT -> "an object";
      case STRING -> "text";
      case BINARY, POJO, MISSING -> "nothing";
    };
  }
}
