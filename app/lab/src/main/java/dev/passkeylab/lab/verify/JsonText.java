package dev.passkeylab.lab.verify;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.JsonObject;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Tells what is JSON, of whatever kind, from what is none: the line between a response that is
/// wrong and an input that is none.
public final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /// Makes sure that there is JSON.
  ///
  /// @throws Malformed with the first byte that is not
  public static void require(Bytes bytes) throws Malformed {
    try (var parser = JSON.createParser(ObjectReadContext.empty(), bytes.toArray())) {
      if (parser.nextToken() == null) {
        throw new Malformed("", 0, "not JSON: there is nothing");
      }
      while (parser.nextToken() != null) {
        // Reading on is all it takes: the parser refuses what is not JSON.
      }
    } catch (JacksonException e) {
      int offset = e.getLocation() == null ? -1 : (int) e.getLocation().getByteOffset();
      throw new Malformed("", offset, "not JSON: " + JsonObject.words(e));
    }
  }
}
