package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads what a request carries, so much of it, and for so long.
///
/// @param patience how long it may take from the end of the head on
record Bodies(Duration patience) {

  /// No message of ours comes near it.
  private static final int LARGEST = 64 * 1024;

  private static final int PIECE = 8 * 1024;
  private static final JsonFactory JSON = new JsonFactory();

  /// @throws Refused when it is too long, takes too long, or has text that no database keeps
  Bytes read(Request request) throws Refused {
    var announced = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
    if (announced > LARGEST) {
      throw tooLarge();
    }
    var body = new ByteArrayOutputStream();
    var piece = new byte[PIECE];
    try (var in = Content.Source.asInputStream(request)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        body.write(piece, 0, read);
        if (body.size() > LARGEST) {
          throw tooLarge();
        }
        if (System.nanoTime() - request.getHeadersNanoTime() > patience.toNanos()) {
          throw new Refused(Refused.TIMEOUT, "The message did not come in time.");
        }
      }
    } catch (IOException _) {
      throw new Refused(Refused.TIMEOUT, "The rest of the message did not come.");
    }
    var bytes = Bytes.wrap(body.toByteArray());
    checkText(bytes);
    return bytes;
  }

  private static Refused tooLarge() {
    return new Refused(Refused.TOO_LARGE, "A message has at most " + LARGEST + " bytes.");
  }

  /// Text with U+0000, or with half a surrogate pair, is text in JSON and nowhere else.
  private static void checkText(Bytes body) throws Refused {
    try (var parser = JSON.createParser(ObjectReadContext.empty(), body.stream())) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        if (text && !isText(parser.getString())) {
          throw new Refused(
              Refused.BAD_REQUEST,
              "offset %d: text with U+0000 or half a surrogate pair"
                  .formatted(parser.currentTokenLocation().getByteOffset()));
        }
      }
    } catch (JacksonException _) {
      return; // the site says what is wrong with it
    }
  }

  private static boolean isText(String text) {
    return text.codePoints()
        .noneMatch(it -> it == 0 || it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
  }
}
