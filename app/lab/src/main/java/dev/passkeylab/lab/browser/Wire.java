package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.Cookie;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, Map<String, Cookie>> cookies = new LinkedHashMap<>();
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

  /// Forgets the cookies that go with the browser's session.
  void endSession() {
    cookies.values().forEach(jar -> jar.values().removeIf(it -> !it.persistent()));
  }

  /// {@return what the domain says of the origins that may use its passkeys, WebAuthn Level 3
  /// §5.11} The request goes out without cookies, whoever's page it is for.
  Optional<Bytes> relatedOrigins(String rpId) {
    var place = new Sites.Place("https://" + rpId, "/.well-known/webauthn");
    if (!sites.has(place.origin())) {
      return Optional.empty();
    }
    var request = new Request("GET", place.path(), Map.of(), Map.of(), Bytes.EMPTY);
    var site = Party.relyingParty(place.host());
    var sent =
        scene.record(Party.BROWSER, site, new PageEvent.Requested("GET", place.path(), null));
    if (!online) {
      var failed = new PageEvent.Failed(place.path(), "the network is gone");
      scene.record(Party.BROWSER, Party.BROWSER, sent, failed);
      return Optional.empty();
    }
    var response = sites.at(place.origin()).send(request);
    scene.record(
        site,
        Party.BROWSER,
        sent,
        new PageEvent.Responded(response.status(), place.path(), payload(response.body())));
    return Optional.of(response).filter(it -> it.status() == 200).map(Response::body);
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
    var sent = new Request(method, place.path(), headers, values(jar), body);
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
      keep(jar, response.cookies()); // what is sent by the lab's own doing reaches no browser
    }
    scene.record(
        site,
        from,
        request,
        new PageEvent.Responded(response.status(), place.path(), payload(response.body())));
    return response;
  }

  private static Map<String, String> values(Map<String, Cookie> jar) {
    var values = new LinkedHashMap<String, String>();
    jar.forEach((name, cookie) -> values.put(name, cookie.value()));
    return values;
  }

  private static void keep(Map<String, Cookie> jar, Map<String, Cookie> cookies) {
    cookies.forEach((name, cookie) -> {
      if (cookie.value().isEmpty()) {
        jar.remove(name);
      } else {
        jar.put(name, cookie);
      }
    });
  }

  private static @Nullable Payload payload(Bytes body) {
    return body.isEmpty() ? null : new Payload(body, PayloadFormat.JSON);
  }
}
