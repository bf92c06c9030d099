package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.webauthn.JsonObject;

/// What a script makes of the site's answer to a form: where to go, or what to say.
sealed interface Next {

  /// Go there.
  record Go(String path) implements Next {}

  /// Stay and say this.
  record Stay(String message) implements Next {}

  static Next of(Response response) {
    if (response.equals(Wire.UNREACHABLE)) {
      return new Stay("The site cannot be reached. Are you online?");
    }
    try {
      var body = JsonObject.read(response.body());
      return response.status() == 200 ? new Go(body.text("next")) : new Stay(body.text("message"));
    } catch (Malformed e) {
      return new Stay("The site answered " + response.status() + ": " + e.line());
    }
  }
}
