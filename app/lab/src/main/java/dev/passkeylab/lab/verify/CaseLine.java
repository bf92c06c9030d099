package dev.passkeylab.lab.verify;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.webauthn.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One line of a file of cases, with the response cut out of it byte by byte: what is wrong in
/// there, a repeated member say, is a finding and must not make the line unreadable.
///
/// @param names the members of the case, in order
/// @param json the case, a number standing in the place of the response
public record CaseLine(String name, List<String> names, JsonObject json, Bytes response) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String RESPONSE = "response";

  public CaseLine {
    names = List.copyOf(names);
  }

  /// {@return the line in its parts}
  ///
  /// @param otherwise its name where it has none
  /// @throws Malformed when it is no JSON object, or one without a response
  public static CaseLine read(Bytes line, String otherwise) throws Malformed {
    var names = new ArrayList<String>();
    var span = scan(line, names);
    if (span == null) {
      var json = JsonObject.read(line);
      throw json.wrong(RESPONSE, "is missing; it needs the response's JSON form");
    }
    var json = JsonObject.read(without(line, span));
    var name = json.optionalText("name").orElse(otherwise);
    return new CaseLine(name, names, json, line.slice(span.offset(), span.length()));
  }

  /// Where the response stands; `null` where there is none, or the line is not JSON.
  private static @Nullable Span scan(Bytes line, List<String> names) {
    Span span = null;
    try (var parser = JSON.createParser(ObjectReadContext.empty(), line.toArray())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        if (names.getLast().equals(RESPONSE)) {
          span = new Span(start, (int) parser.currentLocation().getByteOffset() - start);
        }
      }
    } catch (JacksonException _) {
      return null;
    }
    return span;
  }

  /// The same length, so that places in what is left stay true.
  private static Bytes without(Bytes line, Span span) {
    var blanked = line.toArray();
    Arrays.fill(blanked, span.offset(), span.end(), (byte) ' ');
    blanked[span.offset()] = '0';
    return Bytes.wrap(blanked);
  }
}
