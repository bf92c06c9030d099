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

  private static final String TYPE_ERROR = "TypeError";
  private static final String OPTIONS = "options";

  /// What a call does.
  @FunctionalInterface
  interface Deed {

    /// @throws DomException when the call rejects
    /// @throws Malformed when the options are not what the call takes
    ConditionalGet give() throws Malformed;
  }

  /// What a signal does.
  @FunctionalInterface
  interface Signalling {

    /// @return how many credentials it changes
    /// @throws DomException when it is refused
    /// @throws Malformed when the argument is not what the method takes
    int give() throws Malformed;
  }

  /// {@return what a page is told of a signal, which is nothing, or its error, in JSON}
  Json signal(String method, String origin, Bytes argument, Signalling deed) {
    var page = Party.page(origin);
    var sent = new ClientEvent.SignalSent(method, json(argument));
    var called = run.record(page, Party.BROWSER, null, sent);
    try {
      run.record(Party.BROWSER, page, called, new ClientEvent.SignalResolved(deed.give()));
      return Json.object();
    } catch (DomException e) {
      var why = e.why();
      var event = new ClientEvent.SignalRejected(e.name(), why.id(), why.words());
      run.record(Party.BROWSER, page, called, event);
      return e.toJson();
    } catch (Malformed e) {
      var event = new ClientEvent.SignalRejected(TYPE_ERROR, OPTIONS, e.line());
      run.record(Party.BROWSER, page, called, event);
      return typeError(e);
    }
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
      return rejected(call, page, called, TYPE_ERROR, OPTIONS, e.line(), typeError(e));
    }
  }

  private String rejected(
      Call call, Party page, Entry called, String name, String cause, String words, Json error) {
    run.record(Party.BROWSER, page, called, new ClientEvent.Rejected(call, name, cause, words));
    return error.bytes().asUtf8();
  }

  private static Json typeError(Malformed e) {
    return Json.object()
        .put("error", Json.object().put("name", TYPE_ERROR).put("message", e.line()));
  }

  private static Payload json(Bytes bytes) {
    return new Payload(bytes, PayloadFormat.JSON);
  }
}
