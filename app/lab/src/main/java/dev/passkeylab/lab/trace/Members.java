package dev.passkeylab.lab.trace;

import dev.passkeylab.bytes.Bytes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Asks the members of a trace line for what they should be.
final class Members {

  private Members() {}

  /// A member is not what it should be.
  static final class Wrong extends Exception {

    private static final long serialVersionUID = 1L;

    Wrong(String what) {
      super(what);
    }
  }

  static boolean absent(JsonNode json, String name) {
    return json.path(name).isNull();
  }

  static String text(JsonNode json, String name) throws Wrong {
    var member = json.path(name);
    if (!member.isString()) {
      throw new Wrong(name + " is no text: " + shown(member));
    }
    return member.stringValue();
  }

  static int number(JsonNode json, String name) throws Wrong {
    var member = json.path(name);
    if (!member.isInt()) {
      throw new Wrong(name + " is no whole number: " + shown(member));
    }
    return member.intValue();
  }

  static @Nullable Payload payload(JsonNode json) throws Wrong {
    if (json.isNull()) {
      return null;
    }
    var id = text(json, "format");
    var format =
        Arrays.stream(PayloadFormat.values())
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Wrong("no format of payloads is called " + id));
    try {
      return new Payload(Bytes.fromBase64url(text(json, "bytes")), format);
    } catch (IllegalArgumentException e) {
      throw new Wrong("the bytes of the payload are no base64url: " + e.getMessage());
    }
  }

  static String shown(JsonNode json) {
    return json.isMissingNode() ? "it is missing" : json.toString();
  }
}
