package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What carries requests to sites: it keeps their cookies, writes every message down, and lets
/// messages be altered on the way.
final class Wire {

  /// What stands for the answer where there was none.
  static final Response UNREACHABLE = new Response(0, Map.of(), Map.of(), Bytes.EMPTY);

  private static final int MOST_REDIRECTS = 10;

  private final Scene scene;
  private final Sites sites;
  private final Tampering tampering;
  private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
  private boolean online = true;

  Wire(Scene scene, Sites sites, Tampering tampering) {
    this.scene = scene;
    this.sites = sites;
    this.tampering = tampering;
    tampering.replays().sendBy(it -> send(Party.LAB, it.place(), "POST", it.body()));
  }

  void connect(boolean connected) {
    online = connected;
  }

  void forgetCookies() {
    cookies.clear();
  }

  /// Loads a page, through redirects.
  ///
  /// @return where it was found, and the answer
  Loaded load(Sites.Place place) {
    var at = place;
    var response = send(Party.BROWSER, at, "GET", Bytes.EMPTY);
    for (int i = 0; i < MOST_REDIRECTS && response.headers().containsKey("location"); i++) {
      at = at.to(response.headers().getOrDefault("location", "/"));
      response = send(Party.BROWSER, at, "GET", Bytes.EMPTY);
    }
    return new Loaded(at, response);
  }

  /// What came of loading.
  record Loaded(Sites.Place place, Response response) {}

  /// {@return the site's answer to a request by a page's script, [#UNREACHABLE] where there is
  /// none}
  Response post(Party page, Sites.Place place, Bytes body) {
    return send(page, place, "POST", body);
  }

  private Response send(Party from, Sites.Place place, String method, Bytes body) {
    var site = Party.relyingParty(place.host());
    var jar = cookies.computeIfAbsent(place.origin(), _ -> new LinkedHashMap<>());
    var headers = new LinkedHashMap<String, String>();
    if (method.equals("POST")) {
      headers.put("content-type", "application/json");
      headers.put("origin", place.origin());
    }
    var sent = new Request(method, place.path(), headers, Map.copyOf(jar), body);
    var request =
        scene.record(from, site, new PageEvent.Requested(method, place.path(), payload(body)));
    if (!online) {
      scene.record(
          Party.BROWSER, from, request, new PageEvent.Failed(place.path(), "the network is gone"));
      return UNREACHABLE;
    }
    var arrived = from == Party.LAB ? sent : tampering.alter(sent, site);
    if (from != Party.LAB) {
      tampering.replays().passed(place, body);
    }
    var response = sites.at(place.origin()).send(arrived);
    if (from != Party.LAB) {
      jar.putAll(response.cookies()); // what is sent by the lab's own doing reaches no browser
    }
    scene.record(
        site,
        from,
        request,
        new PageEvent.Responded(response.status(), place.path(), payload(response.body())));
    return response;
  }

  private static @Nullable Payload payload(Bytes body) {
    return body.isEmpty() ? null : new Payload(body, PayloadFormat.JSON);
  }
}
