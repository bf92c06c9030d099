package dev.passkeylab.server;

import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.server.device.DeviceApi;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.util.Callback;

/// Where requests come in: turns away what is not for us, and hands the rest on.
final class Door extends Handler.Abstract {

  /// The one asks for a page, the other what is said of it.
  private static final Set<String> READS = Set.of("GET", "HEAD");

  private final Admission admission;
  private final Function<Request, Response> site;
  private final Function<Request, Response> devices;
  private final Bodies bodies;
  private final Ledger ledger;

  Door(
      Admission admission,
      Function<Request, Response> site,
      Function<Request, Response> devices,
      Bodies bodies,
      Ledger ledger) {
    this.admission = admission;
    this.site = site;
    this.devices = devices;
    this.bodies = bodies;
    this.ledger = ledger;
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    Answers.protect(response.getHeaders());
    var uri = request.getHttpURI();
    var path = String.valueOf(uri.getCanonicalPath());
    if (READS.contains(request.getMethod()) && admission.isByNumber(request.getHeaders())) {
      response.getHeaders().put(HttpHeader.LOCATION, admission.origin() + uri.getPathQuery());
      response.setStatus(302);
      callback.succeeded();
    } else {
      answer(path, request, response, callback);
    }
    return true;
  }

  private void answer(
      String path,
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    var method = request.getMethod();
    if (DeviceApi.isAt(path)) {
      // also what is refused before they see it, or a bridge could not say why
      response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    try {
      admission.check(method, path, request.getHeaders());
      var asset = Assets.at(path);
      if (asset.isPresent()) {
        checkReads(method, path);
        Answers.send(asset.get(), response, callback);
        return;
      }
      var asked = asked(request);
      var given = DeviceApi.isAt(path) ? devices(asked) : site.apply(asked);
      Answers.send(given, READS.contains(method), response, callback);
    } catch (Refused e) {
      var told = Answers.message(e.why());
      ledger.refused(method, request.getHttpURI().getPathQuery(), e.status(), told);
      Answers.send(e.status(), "application/json", told, response, callback);
    }
  }

  private static void checkReads(String method, String path) throws Refused {
    if (!READS.contains(method)) {
      throw new Refused(Refused.METHOD_NOT_ALLOWED, path + " answers to GET.");
    }
  }

  /// Calls write down themselves what they come to.
  private Response devices(Request asked) {
    var given = devices.apply(asked);
    if (!DeviceApi.isCall(asked.path()) || given.status() != 200) {
      ledger.answered(ledger.asked(asked), asked.path(), given);
    }
    return given;
  }

  private Request asked(org.eclipse.jetty.server.Request request) throws Refused {
    var headers = new TreeMap<String, String>();
    request
        .getHeaders()
        .forEach(it -> headers.put(it.getLowerCaseName(), String.valueOf(it.getValue())));
    var cookies = new TreeMap<String, String>();
    var names = CookieNames.of(request);
    for (var cookie : org.eclipse.jetty.server.Request.getCookies(request)) {
      names.inside(cookie.getName()).ifPresent(it -> cookies.put(it, cookie.getValue()));
    }
    var path = request.getHttpURI().getPathQuery();
    return new Request(request.getMethod(), path, headers, cookies, bodies.read(request));
  }
}
