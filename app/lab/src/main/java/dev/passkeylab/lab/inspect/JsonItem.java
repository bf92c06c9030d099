package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import java.util.List;
import java.util.Optional;

/// A value of JSON with its bytes.
///
/// @param text of a string its content, of a number and a word what is written
/// @param entries the members of an object, the elements of an array; fewer than `count` once an
///   outline is full
record JsonItem(Kind kind, Span span, String text, List<Entry> entries, int count) {

  /// The sorts of value.
  enum Kind {
    OBJECT("object"),
    ARRAY("array"),
    /// Several values, each on lines of its own.
    LINES("lines"),
    STRING("string"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    NULL("null"),
    BROKEN("broken");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /// A part with its name, of an array its index.
  record Entry(String name, JsonItem value) {}

  static JsonItem leaf(Kind kind, Span span, String text) {
    return new JsonItem(kind, span, text, List.of(), 0);
  }

  boolean isObject() {
    return kind == Kind.OBJECT;
  }

  boolean isString() {
    return kind == Kind.STRING;
  }

  Optional<JsonItem> get(String name) {
    return entries.stream().filter(e -> e.name().equals(name)).map(Entry::value).findFirst();
  }

  boolean has(String name) {
    return get(name).isPresent();
  }

  Optional<JsonItem> object(String name) {
    return get(name).filter(JsonItem::isObject);
  }

  Optional<String> string(String name) {
    return get(name).filter(JsonItem::isString).map(JsonItem::text);
  }
}
