package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.Flags;
import java.util.List;
import java.util.stream.Stream;

/// What the trace of a live run says happened at the site.
record TraceView(LiveRun run) {

  private <E extends Event> Stream<E> events(Class<E> kind) {
    return run.trace().stream().map(Entry::event).filter(kind::isInstance).map(kind::cast);
  }

  /// {@return what the site decided, as one reads it}
  List<String> decisions() {
    return events(RelyingPartyEvent.class).map(Event::summary).toList();
  }

  /// {@return what came of the responses that were judged}
  List<String> verdicts() {
    return events(RelyingPartyEvent.Judged.class)
        .map(it -> it.ceremony() + ": " + (it.reason() == null ? "accepted" : it.reason()))
        .toList();
  }

  /// {@return whether another library thought otherwise}
  boolean disputed() {
    return events(RelyingPartyEvent.SecondOpinion.class)
        .anyMatch(it -> it.judges() && !it.agrees());
  }

  /// {@return the bodies that were posted there, in order}
  List<Bytes> posted(String path) {
    return events(PageEvent.Requested.class)
        .filter(it -> it.method().equals("POST") && it.path().equals(path))
        .map(it -> it.payload() == null ? Bytes.EMPTY : it.payload().bytes())
        .toList();
  }

  /// {@return the flags in the last authentication}
  Flags flags(String path) throws Malformed {
    var response = CredentialJson.readAuthentication(posted(path).getLast());
    return AuthenticatorDataReader.read(response.authenticatorData()).flags();
  }
}
