package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import org.jspecify.annotations.Nullable;

/// Writes down what browsers and the site say to each other, without what is nobody's business.
///
/// @param site who answers
record Ledger(LiveRun run, Party site) {

  Entry asked(Request request) {
    return asked(request.method(), request.path(), request.body());
  }

  private Entry asked(String method, String path, Bytes body) {
    return run.record(
        Party.BROWSER,
        site,
        null,
        new PageEvent.Requested(method, Masks.path(path), payload(body)));
  }

  void answered(Entry asked, String path, Response response) {
    answered(asked, path, response.status(), response.body());
  }

  private void answered(Entry asked, String path, int status, Bytes body) {
    run.record(
        site,
        Party.BROWSER,
        asked,
        new PageEvent.Responded(status, Masks.path(path), payload(body)));
  }

  /// A request that did not get as far as the site, and what it was told.
  void refused(String method, String path, int status, Bytes told) {
    answered(asked(method, path, Bytes.EMPTY), path, status, told);
  }

  /// What the site decided on being asked.
  void decided(Entry asked, RelyingPartyEvent event) {
    run.record(site, site, asked, event);
  }

  private static @Nullable Payload payload(Bytes body) {
    return body.isEmpty() ? null : new Payload(Masks.body(body), PayloadFormat.JSON);
  }
}
