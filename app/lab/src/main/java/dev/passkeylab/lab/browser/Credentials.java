package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.Cause;
import dev.passkeylab.client.Client;
import dev.passkeylab.client.Created;
import dev.passkeylab.client.Settled;
import dev.passkeylab.client.Signal;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.lab.trace.ClientEvent.Mode;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.OptionsJson;

/// `navigator.credentials` as a page's script meets it: options and credentials in their JSON
/// forms, every call written down.
final class Credentials {

  private final Scene scene;
  private final Client client;
  private final Party page;
  private final String origin;

  Credentials(Scene scene, Client client, Party page, String origin) {
    this.scene = scene;
    this.client = client;
    this.page = page;
    this.origin = origin;
  }

  /// Calls `create()`.
  ///
  /// @return how the promise settled, with the new credential's JSON form
  Settled<Bytes> create(Bytes options, Signal signal) {
    var called = called(Call.CREATE, Mode.MODAL, "{\"publicKey\":" + options.asUtf8() + "}");
    try {
      return switch (client.create(origin, OptionsJson.readCreation(options), signal)) {
        case Settled.Fulfilled<Created>(var created) ->
            resolved(Call.CREATE, called, created.toJson());
        case Settled.Rejected<Created>(var cause) ->
            rejected(Call.CREATE, called, cause, cause.words());
      };
    } catch (Malformed e) {
      return malformed(Call.CREATE, called, e);
    }
  }

  /// Calls `get()` without mediation of its own, which shows what the browser must ask.
  ///
  /// @return how the promise settled, with the assertion's JSON form
  Settled<Bytes> get(Bytes options, Signal signal) {
    var called = called(Call.GET, Mode.MODAL, "{\"publicKey\":" + options.asUtf8() + "}");
    try {
      return settled(called, client.get(origin, OptionsJson.readRequest(options), signal));
    } catch (Malformed e) {
      return malformed(Call.GET, called, e);
    }
  }

  /// Calls `get()` with conditional mediation.
  ///
  /// @return how the promise settled, with the assertion's JSON form
  Settled<Bytes> getConditional(Bytes options, Signal signal) {
    var called =
        called(
            Call.GET,
            Mode.CONDITIONAL,
            "{\"mediation\":\"conditional\",\"publicKey\":" + options.asUtf8() + "}");
    try {
      return settled(
          called, client.getConditional(origin, OptionsJson.readRequest(options), signal));
    } catch (Malformed e) {
      return malformed(Call.GET, called, e);
    }
  }

  private Settled<Bytes> settled(Entry called, Settled<AuthenticationResponse> settled) {
    return switch (settled) {
      case Settled.Fulfilled<AuthenticationResponse>(var assertion) ->
          resolved(Call.GET, called, CredentialJson.write(assertion).bytes());
      case Settled.Rejected<AuthenticationResponse>(var cause) ->
          rejected(Call.GET, called, cause, cause.words());
    };
  }

  private Settled<Bytes> malformed(Call call, Entry called, Malformed problem) {
    return rejected(call, called, Cause.of(problem), problem.line());
  }

  private Entry called(Call call, Mode mode, String options) {
    var payload = new Payload(Bytes.utf8(options), PayloadFormat.JSON);
    return scene.record(page, Party.BROWSER, new ClientEvent.Called(call, mode, payload));
  }

  private Settled<Bytes> resolved(Call call, Entry called, Bytes credential) {
    scene.record(
        Party.BROWSER,
        page,
        called,
        new ClientEvent.Resolved(call, new Payload(credential, PayloadFormat.JSON)));
    return new Settled.Fulfilled<>(credential);
  }

  private Settled<Bytes> rejected(Call call, Entry called, Cause cause, String words) {
    var event = new ClientEvent.Rejected(call, cause.error().id(), cause.id(), words);
    scene.record(Party.BROWSER, page, called, event);
    return new Settled.Rejected<>(cause);
  }
}
