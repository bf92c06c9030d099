package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps secrets out of live traces: what real people type is theirs.
final class Masks {

  private static final String MASK = "•••";

  /// Recovery codes, which a page shows once in what it says.
  private static final Pattern RECOVERY_CODE = Pattern.compile("\\b[0-9a-f]{5}-[0-9a-f]{5}\\b");

  /// A word of broken JSON, which may be a password that lost its quotes.
  private static final Pattern LOST_QUOTES = Pattern.compile("(Unrecognized token ')[^']*");

  private static final Set<String> SECRET = Set.of("password", "secret", "code");
  private static final Pattern SECRET_NAME =
      Pattern.compile("password|secret|code", Pattern.CASE_INSENSITIVE);
  private static final Pattern SECRET_PARAMETER =
      Pattern.compile("([?&](?:password|secret|code)=)[^&]*");
  private static final JsonMapper JSON = new JsonMapper();

  private Masks() {}

  /// {@return the body with its secrets hidden} Of one that is no JSON nobody can say where a
  /// secret ends: where it speaks of one, all of it is hidden.
  static Bytes body(Bytes body) {
    try {
      var json = JSON.readTree(body.toArray());
      return hide(json) ? Bytes.utf8(json.toString()) : body;
    } catch (JacksonException _) {
      return SECRET_NAME.matcher(body.asUtf8()).find() ? Bytes.utf8(MASK) : body;
    }
  }

  /// {@return whether there was something to hide}
  private static boolean hide(JsonNode json) {
    boolean hidden = false;
    if (json instanceof ObjectNode object) {
      for (var name : List.copyOf(object.propertyNames())) {
        if (SECRET.contains(name.toLowerCase(Locale.ROOT))) {
          object.put(name, MASK);
          hidden = true;
        }
      }
      hidden |= hideCodes(object);
    }
    for (var member : json.values()) {
      hidden |= hide(member);
    }
    return hidden;
  }

  private static boolean hideCodes(ObjectNode object) {
    var message = object.path("message").asString("");
    var codes = RECOVERY_CODE.matcher(message).replaceAll(MASK);
    var hidden = LOST_QUOTES.matcher(codes).replaceAll("$1" + MASK);
    if (hidden.equals(message)) {
      return false;
    }
    object.put("message", hidden);
    return true;
  }

  /// {@return the path with the secrets in its query hidden, where no page of ours puts any}
  static String path(String path) {
    return SECRET_PARAMETER.matcher(path).replaceAll("$1" + MASK);
  }

  /// {@return the event with its secrets hidden}
  static RelyingPartyEvent event(RelyingPartyEvent event) {
    return event instanceof RelyingPartyEvent.MessageSent(var account, var text, var code)
        ? new RelyingPartyEvent.MessageSent(account, text.replace(code, MASK), MASK)
        : event;
  }
}
