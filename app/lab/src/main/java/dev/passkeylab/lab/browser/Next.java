package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.relyingparty.page.SignalCall;
import dev.passkeylab.webauthn.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// What a script makes of the site's answer to a form: where to go, or what to say.
sealed interface Next {

  /// {@return what the browser is told before}
  List<SignalCall> signals();

  /// Go there.
  ///
  /// @param upgrade whether a passkey is made without a word before
  record Go(String path, boolean upgrade, List<SignalCall> signals) implements Next {}

  /// Stay and say this.
  record Stay(String message, List<SignalCall> signals) implements Next {

    Stay(String message) {
      this(message, List.of());
    }
  }

  static Next of(Response response) {
    if (response.equals(Wire.UNREACHABLE)) {
      return new Stay("The site cannot be reached. Are you online?");
    }
    try {
      var body = JsonObject.read(response.body());
      var signals = signals(body);
      return body.has("next")
          ? new Go(body.text("next"), body.has("upgrade") && body.truth("upgrade"), signals)
          : new Stay(body.text("message"), signals);
    } catch (Malformed e) {
      return new Stay("The site answered " + response.status() + ": " + e.line());
    }
  }

  private static List<SignalCall> signals(JsonObject body) throws Malformed {
    var signals = new ArrayList<SignalCall>();
    for (var it : body.objects("signals")) {
      signals.add(new SignalCall(it.text("method"), it.text("options")));
    }
    return signals;
  }
}
