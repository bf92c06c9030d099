package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.WireAct;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.webauthn.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Responses that have passed, and the sending of them again.
final class Replays {

  private final Scene scene;
  private final Map<String, Sent> newest = new HashMap<>();
  private final Set<String> next = new LinkedHashSet<>();
  private Consumer<Sent> again = _ -> {};

  /// A response as the page sent it.
  record Sent(Sites.Place place, Bytes body) {}

  Replays(Scene scene) {
    this.scene = scene;
  }

  /// Says by whom a response is sent at once.
  void sendBy(Consumer<Sent> sender) {
    again = sender;
  }

  /// Keeps a message if it is a response.
  void passed(Sites.Place place, Bytes body) {
    ceremony(body).ifPresent(it -> newest.put(it, new Sent(place, body)));
  }

  void perform(String ceremony, WireAct.When when) throws ActRefused {
    var sent = newest.get(ceremony);
    if (sent == null) {
      throw new ActRefused(
          "no response of " + ceremony + " has passed that could be sent again", List.of());
    }
    switch (when) {
      case NOW -> {
        tell(ceremony, sent);
        again.accept(sent);
      }
      case NEXT -> {
        next.add(ceremony);
        scene.record(
            Party.LAB, Party.LAB, new LabEvent.TamperArmed("the last " + ceremony + " again"));
      }
    }
  }

  /// {@return the request, with the response that passed before in its place where that was asked
  /// for}
  Request instead(Request request) {
    var ceremony = ceremony(request.body()).orElse("");
    var sent = newest.get(ceremony);
    if (sent == null || !next.remove(ceremony)) {
      return request;
    }
    tell(ceremony, sent);
    return request.with(sent.body());
  }

  private void tell(String ceremony, Sent sent) {
    scene.record(
        Party.LAB,
        Party.relyingParty(sent.place().host()),
        new LabEvent.Replayed(ceremony, new Payload(sent.body(), PayloadFormat.JSON)));
  }

  /// {@return which ceremony's response this is, by its shape; empty when it is none}
  static Optional<String> ceremony(Bytes body) {
    try {
      var response = JsonObject.read(body).object("response");
      if (response.has("attestationObject")) {
        return Optional.of("registration");
      }
      return response.has("signature") ? Optional.of("authentication") : Optional.empty();
    } catch (Malformed _) {
      return Optional.empty();
    }
  }
}
