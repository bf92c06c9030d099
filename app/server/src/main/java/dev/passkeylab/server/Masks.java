package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps secrets out of live traces: what real people type is theirs.
final class Masks {

  private static final String MASK = "•••";

  /// Recovery codes, which a page shows once in what it says.
  private static final Pattern RECOVERY_CODE = Pattern.compile("\\b[0-9a-f]{5}-[0-9a-f]{5}\\b");

  private static final Set<String> SECRET = Set.of("password", "secret", "code");
  private static final JsonMapper JSON = new JsonMapper();

  private Masks() {}

  /// {@return the body with its secrets hidden; one that is no JSON object as it is}
  static Bytes body(Bytes body) {
    try {
      if (!(JSON.readTree(body.toArray()) instanceof ObjectNode object)) {
        return body;
      }
      boolean masked = false;
      for (var name : SECRET) {
        if (object.has(name)) {
          object.put(name, MASK);
          masked = true;
        }
      }
      var message = object.path("message").asString("");
      var hidden = RECOVERY_CODE.matcher(message).replaceAll(MASK);
      if (!hidden.equals(message)) {
        object.put("message", hidden);
        masked = true;
      }
      return masked ? Bytes.utf8(object.toString()) : body;
    } catch (JacksonException _) {
      return body;
    }
  }

  /// {@return the event with its secrets hidden}
  static RelyingPartyEvent event(RelyingPartyEvent event) {
    return event instanceof RelyingPartyEvent.MessageSent(var account, var text, var code)
        ? new RelyingPartyEvent.MessageSent(account, text.replace(code, MASK), MASK)
        : event;
  }
}
