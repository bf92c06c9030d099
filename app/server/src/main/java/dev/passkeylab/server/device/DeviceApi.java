package dev.passkeylab.server.device;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.CredentialSignal;
import dev.passkeylab.client.OriginSpelling;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.world.Entropy;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;

/// `navigator.credentials` over HTTP, for programs that have a page of their own: `POST /create`
/// and `/get` take what the page called with, and give what the call gives, or `{error: {name,
/// message, cause}}`; so does `POST /signal` for the methods with which a page tells of its
/// credentials. `GET /capabilities` tells what `getClientCapabilities()` would. `POST
/// /authenticator` adds a device as WebDriver describes it, `DELETE /authenticator/ID` takes it
/// away.
///
/// Whoever asks shows a token: a page from anywhere may ask, since a bridge stands in other
/// people's pages, but only one that was told.
public final class DeviceApi {

  private static final String CREATE = "/create";
  private static final String GET = "/get";
  private static final String SIGNAL = "/signal";
  private static final List<String> SIGNALS =
      List.of(
          "signalUnknownCredential", "signalAllAcceptedCredentials", "signalCurrentUserDetails");
  private static final String CAPABILITIES = "/capabilities";
  private static final String AUTHENTICATOR = "/authenticator";
  private static final String ONE_AUTHENTICATOR = AUTHENTICATOR + "/";

  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final Bytes authorization;
  private final Devices devices;
  private final Calls calls;

  /// @param token what whoever asks sends, as `Authorization: Bearer …`
  /// @param run where the calls are written down
  public DeviceApi(String token, Entropy entropy, LiveRun run) {
    this.authorization = Bytes.utf8("Bearer " + token);
    this.devices = new Devices(entropy);
    this.calls = new Calls(run);
  }

  /// {@return whether it is what answers at `path`}
  public static boolean isAt(String path) {
    return isCall(path)
        || path.equals(CAPABILITIES)
        || path.equals(AUTHENTICATOR)
        || path.startsWith(ONE_AUTHENTICATOR);
  }

  /// {@return whether a call of `navigator.credentials` is made at `path`}
  public static boolean isCall(String path) {
    return path.equals(CREATE) || path.equals(GET) || path.equals(SIGNAL);
  }

  /// {@return the answer to a request at one of its paths}
  public Response handle(Request request) {
    if (request.method().equals("OPTIONS")) {
      return preflight();
    }
    var shown = Bytes.utf8(request.headers().getOrDefault("authorization", ""));
    if (!MessageDigest.isEqual(shown.toArray(), authorization.toArray())) {
      return message(UNAUTHORIZED, "Send the token that serve printed: Authorization: Bearer …");
    }
    try {
      return switch (request.method()) {
        case "GET" -> get(request.path());
        case "POST" -> post(request);
        case "DELETE" -> delete(request.path());
        default -> message(METHOD_NOT_ALLOWED, "There is no " + request.method() + " here.");
      };
    } catch (Malformed e) {
      return message(BAD_REQUEST, e.line());
    }
  }

  private Response get(String path) {
    if (!path.equals(CAPABILITIES)) {
      return message(METHOD_NOT_ALLOWED, path + " does not answer to GET.");
    }
    var json = Json.object();
    devices.capabilities().forEach(json::put);
    return json(OK, json.bytes().asUtf8());
  }

  private Response post(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    return switch (request.path()) {
      case CREATE -> call(Call.CREATE, body, request.body());
      case GET -> call(Call.GET, body, request.body());
      case SIGNAL -> signal(body, request.body());
      case AUTHENTICATOR -> add(body);
      default -> message(METHOD_NOT_ALLOWED, request.path() + " does not answer to POST.");
    };
  }

  private Response call(Call call, JsonObject body, Bytes bytes) throws Malformed {
    var origin = origin(body);
    boolean conditional = conditional(body);
    body.object("publicKey");
    Calls.Deed deed =
        switch (call) {
          case CREATE -> () -> devices.create(OptionsJson.readCreation(bytes), origin, conditional);
          case GET -> () -> devices.get(OptionsJson.readRequest(bytes), origin, conditional);
        };
    return json(OK, calls.make(call, conditional, origin, bytes, deed));
  }

  private Response signal(JsonObject body, Bytes bytes) throws Malformed {
    var origin = origin(body);
    var method = body.text("method");
    if (!SIGNALS.contains(method)) {
      throw body.wrong("method", "needs one of " + String.join(", ", SIGNALS));
    }
    Calls.Signalling deed = () -> devices.signal(CredentialSignal.read(method, bytes), origin);
    return json(OK, calls.signal(method, origin, bytes, deed).bytes().asUtf8());
  }

  private Response add(JsonObject body) throws Malformed {
    var id = devices.nextId();
    devices.add(AuthenticatorConfig.read(body, id));
    return json(OK, Json.object().put("id", id).bytes().asUtf8());
  }

  private Response delete(String path) {
    if (path.equals(AUTHENTICATOR)) {
      devices.removeAll();
      return json(OK, "{}");
    }
    if (!path.startsWith(ONE_AUTHENTICATOR)) {
      return message(METHOD_NOT_ALLOWED, path + " does not answer to DELETE.");
    }
    var id = path.substring(ONE_AUTHENTICATOR.length());
    return devices.remove(id)
        ? json(OK, "{}")
        : message(NOT_FOUND, "There is no authenticator " + id + ".");
  }

  private static String origin(JsonObject body) throws Malformed {
    try {
      return OriginSpelling.checked(body.text("origin"));
    } catch (IllegalArgumentException e) {
      throw body.wrong("origin", String.valueOf(e.getMessage()));
    }
  }

  private static boolean conditional(JsonObject body) throws Malformed {
    var mediation = body.optionalText("mediation").orElse("optional");
    return switch (mediation) {
      case "conditional" -> true;
      case "optional", "required" -> false;
      default ->
          throw body.wrong(
              "mediation", "needs optional, required or conditional, found \"" + mediation + "\"");
    };
  }

  /// What a browser asks before it lets a page of somewhere else send a token.
  private static Response preflight() {
    return new Response(
        NO_CONTENT,
        Map.of(
            "access-control-allow-origin", "*",
            "access-control-allow-methods", "GET, POST, DELETE",
            "access-control-allow-headers", "authorization, content-type",
            "access-control-allow-private-network", "true",
            "access-control-max-age", "600"),
        Map.of(),
        Bytes.EMPTY);
  }

  private static Response message(int status, String text) {
    return json(status, Json.object().put("message", text).bytes().asUtf8());
  }

  private static Response json(int status, String body) {
    return new Response(
        status,
        Map.of("content-type", "application/json", "access-control-allow-origin", "*"),
        Map.of(),
        Bytes.utf8(body));
  }
}
