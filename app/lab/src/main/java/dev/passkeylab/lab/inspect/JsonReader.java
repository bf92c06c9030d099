package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.lab.inspect.JsonItem.Entry;
import dev.passkeylab.lab.inspect.JsonItem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads JSON into a tree, of broken JSON as much as there is before the first mistake.
final class JsonReader {

  private final JsonTokens tokens;

  private JsonReader(JsonTokens tokens) {
    this.tokens = tokens;
  }

  /// {@return what the payload holds; mistakes become problems of the outline}
  static JsonItem read(Place at) {
    try (var tokens = JsonTokens.over(at)) {
      at.admits(0);
      var token = tokens.next(at);
      if (token == null) {
        var text = Values.cut(TextBytes.beginning(at.bytes()), Node.LONGEST_VALUE);
        return JsonItem.leaf(Kind.BROKEN, at.whole(), text);
      }
      var reader = new JsonReader(tokens);
      var first = reader.item(at, token);
      var second = tokens.further(at);
      return second == null ? first : reader.lines(at, first, second);
    }
  }

  /// {@return what these bytes hold, whatever is wrong with them}
  static JsonItem read(Bytes bytes) {
    return read(new Outline().open("/", "json", bytes));
  }

  private JsonItem lines(Place at, JsonItem first, JsonToken second) {
    int end = first.span().end();
    if (tokens.start() <= end
        || at.bytes().slice(end, tokens.start() - end).asUtf8().indexOf('\n') < 0) {
      at.problem(tokens.start(), "more text behind the value; expected none");
      return first;
    }
    var lines = new ArrayList<Entry>();
    lines.add(new Entry("0", first));
    int count = 1;
    for (JsonToken token = second; token != null; token = tokens.further(at)) {
      element(at, Integer.toString(count++), token, lines);
    }
    return new JsonItem(Kind.LINES, at.whole(), "", lines, count);
  }

  private JsonItem item(Place at, JsonToken token) {
    int start = tokens.start();
    return switch (token) {
      case START_OBJECT -> object(at, start);
      case START_ARRAY -> array(at, start);
      case VALUE_STRING -> leaf(at, Kind.STRING, start);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(at, Kind.NUMBER, start);
      case VALUE_TRUE, VALUE_FALSE -> leaf(at, Kind.BOOLEAN, start);
      case VALUE_NULL -> leaf(at, Kind.NULL, start);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          JsonItem.leaf(Kind.BROKEN, since(start), "");
    };
  }

  private JsonItem leaf(Place at, Kind kind, int start) {
    // The end of a string is known only once its text was asked for.
    var text = tokens.text(at);
    return JsonItem.leaf(kind, since(start), text);
  }

  private JsonItem object(Place at, int start) {
    var entries = new ArrayList<Entry>();
    var names = new HashSet<String>();
    int count = 0;
    for (var token = tokens.next(at); token == JsonToken.PROPERTY_NAME; token = tokens.next(at)) {
      int offset = tokens.start();
      var name = tokens.text(at);
      var place = at.member(name);
      unique(place, names, name, offset);
      var value = tokens.next(place);
      if (value == null) {
        break;
      }
      count++;
      if (at.admits(offset)) {
        entries.add(new Entry(name, item(place, value)));
      } else {
        tokens.skipChildren(at);
      }
    }
    return new JsonItem(Kind.OBJECT, since(start), "", entries, count);
  }

  private static void unique(Place place, Set<String> names, String member, int offset) {
    if (!names.add(member)) {
      place.problem(
          offset,
          "the member %s is in this object already; expected every name once"
              .formatted(place.name()));
    }
  }

  private JsonItem array(Place at, int start) {
    var entries = new ArrayList<Entry>();
    int count = 0;
    for (@Nullable JsonToken token = tokens.next(at);
        token != null && token != JsonToken.END_ARRAY;
        token = tokens.next(at)) {
      element(at, Integer.toString(count++), token, entries);
    }
    return new JsonItem(Kind.ARRAY, since(start), "", entries, count);
  }

  private void element(Place at, String index, JsonToken token, List<Entry> elements) {
    if (at.admits(tokens.start())) {
      elements.add(new Entry(index, item(at.step(index), token)));
    } else {
      tokens.skipChildren(at);
    }
  }

  private Span since(int start) {
    return new Span(start, Math.max(0, tokens.end() - start));
  }
}
