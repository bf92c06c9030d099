package dev.passkeylab.lab.inspect;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// The tokens of a JSON payload with their bytes. At the first mistake it reports a problem and has
/// no more tokens.
final class JsonTokens implements AutoCloseable {

  private static final int DEEPEST = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final int length;
  private boolean broken;

  private JsonTokens(JsonParser parser, int length) {
    this.parser = parser;
    this.length = length;
  }

  static JsonTokens over(Place at) {
    var parser = FACTORY.createParser(ObjectReadContext.empty(), at.bytes().toArray());
    var tokens = new JsonTokens(parser, at.bytes().length());
    tokens.checkEncoding(at);
    return tokens;
  }

  /// JSON is UTF-8; the parser would also take UTF-16 and UTF-32, whose offsets mean something
  /// else.
  private void checkEncoding(Place at) {
    int bad = TextBytes.firstNotUtf8(at.bytes());
    for (int i = 0; i < length && bad < 0; i++) {
      bad = at.bytes().at(i) == 0 ? i : -1;
    }
    if (bad >= 0) {
      broken = true;
      at.problem(bad, "not UTF-8 text from here on; expected JSON");
    }
  }

  @Nullable JsonToken next(Place at) {
    if (broken) {
      return null;
    }
    try {
      var token = parser.nextToken();
      if (token == null) {
        broken = true;
        at.problem(length, "the text ends here; expected a value");
      }
      return token;
    } catch (JacksonException e) {
      fail(at, e);
      return null;
    }
  }

  void expectEnd(Place at) {
    if (broken) {
      return;
    }
    try {
      if (parser.nextToken() != null) {
        at.problem(start(), "more text behind the value; expected none");
      }
    } catch (JacksonException e) {
      fail(at, e);
    }
  }

  String text(Place at) {
    try {
      return broken ? "" : parser.getString();
    } catch (JacksonException e) {
      fail(at, e);
      return "";
    }
  }

  void skipChildren(Place at) {
    try {
      parser.skipChildren();
    } catch (JacksonException e) {
      fail(at, e);
    }
  }

  private void fail(Place at, JacksonException e) {
    broken = true;
    var location = e.getLocation();
    int offset = location == null ? end() : (int) location.getByteOffset();
    at.problem(Math.clamp(offset, 0, length), message(e));
  }

  /// {@return what the parser says, without its words on a source that it was told to keep to
  /// itself}
  private static String message(JacksonException e) {
    var message = e.getOriginalMessage();
    int source = message.indexOf("[Source");
    int bracket = source < 0 ? -1 : message.lastIndexOf(" (", source);
    return bracket < 0 ? message : message.substring(0, bracket);
  }

  int start() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  /// {@return the index behind what was read; of a string only once its text was asked for}
  int end() {
    return broken ? length : (int) parser.currentLocation().getByteOffset();
  }

  @Override
  public void close() {
    parser.close();
  }
}
