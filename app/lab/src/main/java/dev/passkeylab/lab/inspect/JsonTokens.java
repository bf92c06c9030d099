package dev.passkeylab.lab.inspect;

import dev.passkeylab.webauthn.JsonObject;
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
  // A byte order mark is not handed to the parser.
  private final int base;
  private final int length;
  private boolean broken;

  private JsonTokens(JsonParser parser, int base, int length) {
    this.parser = parser;
    this.base = base;
    this.length = length;
  }

  static JsonTokens over(Place at) {
    var text = TextBytes.withoutMark(at.bytes());
    var parser = FACTORY.createParser(ObjectReadContext.empty(), text.toArray());
    var tokens = new JsonTokens(parser, TextBytes.markLength(at.bytes()), at.bytes().length());
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

  /// {@return the first token behind a value that was read to its end, if there is more}
  @Nullable JsonToken further(Place at) {
    if (broken) {
      return null;
    }
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      fail(at, e);
      return null;
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
    int offset = location == null ? end() : base + (int) location.getByteOffset();
    at.problem(Math.clamp(offset, 0, length), JsonObject.words(e));
  }

  int start() {
    return base + (int) parser.currentTokenLocation().getByteOffset();
  }

  /// {@return the index behind what was read; of a string only once its text was asked for}
  int end() {
    return broken ? length : base + (int) parser.currentLocation().getByteOffset();
  }

  @Override
  public void close() {
    parser.close();
  }
}
