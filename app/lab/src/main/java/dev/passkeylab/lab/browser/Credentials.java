package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.Cause;
import dev.passkeylab.client.Client;
import dev.passkeylab.client.Created;
import dev.passkeylab.client.CredentialSignal;
import dev.passkeylab.client.Settled;
import dev.passkeylab.client.Signal;
import dev.passkeylab.lab.relyingparty.page.SignalCall;
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

  private final Tab tab;
  private final Scene scene;
  private final Client client;
  private final Party page;
  private final String origin;

  Credentials(Tab tab, Client client, String origin) {
    this.tab = tab;
    this.scene = tab.scene();
    this.client = client;
    this.page = tab.party();
    this.origin = origin;
  }

  /// Calls `create()`.
  ///
  /// @return how the promise settled, with the new credential's JSON form
  Settled<Bytes> create(Bytes options, Signal signal) {
    var called = called(Call.CREATE, Mode.MODAL, "", options);
    return alone(
        Call.CREATE,
        called,
        () -> created(called, client.create(origin, OptionsJson.readCreation(options), signal)));
  }

  /// Calls `create()` with conditional mediation.
  ///
  /// @return how the promise settled, with the new credential's JSON form
  Settled<Bytes> createConditional(Bytes options, Signal signal) {
    var called = called(Call.CREATE, Mode.CONDITIONAL, "\"mediation\":\"conditional\",", options);
    return alone(
        Call.CREATE,
        called,
        () ->
            created(
                called,
                client.createConditional(
                    origin,
                    OptionsJson.readCreation(options),
                    signal,
                    tab.hasHelpedWithPassword(origin))));
  }

  private Settled<Bytes> created(Entry called, Settled<Created> settled) {
    return switch (settled) {
      case Settled.Fulfilled<Created>(var created) ->
          resolved(Call.CREATE, called, created.toJson());
      case Settled.Rejected<Created>(var cause) ->
          rejected(Call.CREATE, called, cause, cause.words());
    };
  }

  /// Calls `get()` without mediation of its own, which shows what the browser must ask.
  ///
  /// @return how the promise settled, with the assertion's JSON form
  Settled<Bytes> get(Bytes options, Signal signal) {
    var called = called(Call.GET, Mode.MODAL, "", options);
    return alone(
        Call.GET,
        called,
        () -> settled(called, client.get(origin, OptionsJson.readRequest(options), signal)));
  }

  /// Calls `get()` with conditional mediation.
  ///
  /// @return how the promise settled, with the assertion's JSON form
  Settled<Bytes> getConditional(Bytes options, Signal signal) {
    var called = called(Call.GET, Mode.CONDITIONAL, "\"mediation\":\"conditional\",", options);
    return alone(
        Call.GET,
        called,
        () ->
            settled(
                called, client.getConditional(origin, OptionsJson.readRequest(options), signal)));
  }

  /// Calls `get()` with `uiMode: "immediate"`, a draft.
  ///
  /// @return how the promise settled, with the assertion's JSON form
  Settled<Bytes> getImmediate(Bytes options, Signal signal) {
    var called = called(Call.GET, Mode.IMMEDIATE, "\"uiMode\":\"immediate\",", options);
    return alone(
        Call.GET,
        called,
        () ->
            settled(called, client.getImmediate(origin, OptionsJson.readRequest(options), signal)));
  }

  /// Calls `get()` with `mediation: "immediate"`, as the draft spelled it before: no browser has
  /// that among its mediations.
  Settled<Bytes> getOfUnknownMediation(Bytes options) {
    var called = called(Call.GET, Mode.IMMEDIATE, "\"mediation\":\"immediate\",", options);
    return rejected(
        Call.GET, called, Cause.MEDIATION_UNSUPPORTED, Cause.MEDIATION_UNSUPPORTED.words());
  }

  /// Calls one of the signal methods.
  void signal(SignalCall call) {
    var payload = new Payload(Bytes.utf8(call.options()), PayloadFormat.JSON);
    var sent =
        scene.record(page, Party.BROWSER, new ClientEvent.SignalSent(call.method(), payload));
    try {
      var signal = CredentialSignal.read(call.method(), Bytes.utf8(call.options()));
      switch (client.signal(origin, signal)) {
        case Settled.Fulfilled<Integer>(var changed) ->
            scene.record(Party.BROWSER, page, sent, new ClientEvent.SignalResolved(changed));
        case Settled.Rejected<Integer>(var cause) -> refused(sent, cause, cause.words());
      }
    } catch (Malformed e) {
      refused(sent, Cause.OPTIONS_MALFORMED, e.line());
    }
  }

  private void refused(Entry sent, Cause cause, String words) {
    var event = new ClientEvent.SignalRejected(cause.error().id(), cause.id(), words);
    scene.record(Party.BROWSER, page, sent, event);
  }

  /// A call of which the options may be wrong.
  @FunctionalInterface
  private interface Asked {
    Settled<Bytes> run() throws Malformed;
  }

  /// Only one request of a page can be pending.
  private Settled<Bytes> alone(Call call, Entry called, Asked asked) {
    if (!tab.begin()) {
      return rejected(call, called, Cause.REQUEST_PENDING, Cause.REQUEST_PENDING.words());
    }
    try {
      return asked.run();
    } catch (Malformed e) {
      return rejected(call, called, Cause.of(e), e.line());
    } finally {
      tab.end();
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

  private Entry called(Call call, Mode mode, String members, Bytes options) {
    var text = "{" + members + "\"publicKey\":" + options.asUtf8() + "}";
    var payload = new Payload(Bytes.utf8(text), PayloadFormat.JSON);
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
