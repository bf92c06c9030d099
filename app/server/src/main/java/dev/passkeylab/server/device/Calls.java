package dev.passkeylab.server.device;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.ConditionalGet;
import dev.passkeylab.client.DomException;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.lab.trace.ClientEvent.Mode;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.webauthn.Json;

/// Calls of `navigator.credentials`, written down as they come and go.
record Calls(LiveRun run) {

  /// What a call does.
  @FunctionalInterface
  interface Deed {

    /// @throws DomException when the call rejects
    /// @throws Malformed when the options are not what the call takes
    ConditionalGet give() throws Malformed;
  }

  /// {@return what the call gives, or its error, in JSON}
  String make(Call call, boolean conditional, String origin, Bytes options, Deed deed) {
    var page = Party.page(origin);
    var mode = conditional ? Mode.CONDITIONAL : Mode.MODAL;
    var called =
        run.record(page, Party.BROWSER, null, new ClientEvent.Called(call, mode, json(options)));
    try {
      return switch (deed.give()) {
        case ConditionalGet.Answered(var credential) -> {
          var given = new ClientEvent.Resolved(call, json(Bytes.utf8(credential)));
          run.record(Party.BROWSER, page, called, given);
          yield credential;
        }
        case ConditionalGet.Pending pending -> pending.toJson().bytes().asUtf8();
      };
    } catch (DomException e) {
      return rejected(call, page, called, e.name(), e.why().id(), e.why().words(), e.toJson());
    } catch (Malformed e) {
      var error = Json.object().put("name", "TypeError").put("message", e.line());
      var json = Json.object().put("error", error);
      return rejected(call, page, called, "TypeError", "options", e.line(), json);
    }
  }

  private String rejected(
      Call call, Party page, Entry called, String name, String cause, String words, Json error) {
    run.record(Party.BROWSER, page, called, new ClientEvent.Rejected(call, name, cause, words));
    return error.bytes().asUtf8();
  }

  private static Payload json(Bytes bytes) {
    return new Payload(bytes, PayloadFormat.JSON);
  }
}
