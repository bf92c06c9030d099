package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.JsonObject;
import java.util.List;

/// The rules for the members of client data, which both ceremonies share.
final class ClientDataRules {

  private static final String CROSS_ORIGIN = "crossOrigin";
  private static final String TOP_ORIGIN = "topOrigin";

  private ClientDataRules() {}

  static Outcome utf8(ClientDataReading clientData) {
    var wanted = "UTF-8";
    return clientData
        .text()
        .read(
            wanted,
            text -> Outcome.passed(text.length() + " characters", wanted, clientData.note()));
  }

  static Outcome json(ClientDataReading clientData) {
    var wanted = "one JSON object without repeated members";
    return clientData.json().read(wanted, _ -> Outcome.passed("a JSON object", wanted));
  }

  static Outcome type(JsonObject clientData, String wanted) {
    return member(clientData, "type", quoted(wanted), seen -> seen.equals(wanted));
  }

  static Outcome challenge(JsonObject clientData, ExpectedChallenge expected) {
    return switch (expected) {
      case ExpectedChallenge.Issued(var challenge) -> {
        var wanted = challenge.base64url();
        yield member(clientData, "challenge", quoted(wanted), seen -> seen.equals(wanted));
      }
      case ExpectedChallenge.Missing(var because) -> {
        var seen = member(clientData, "challenge", "", _ -> false).seen();
        yield Outcome.failed(seen, "a challenge that was issued and not yet used", because);
      }
    };
  }

  static Outcome origin(JsonObject clientData, List<String> origins) {
    return member(clientData, "origin", oneOf(origins), origins::contains);
  }

  static Outcome crossOrigin(JsonObject clientData, List<String> topOrigins) {
    var wanted = topOrigins.isEmpty() ? "crossOrigin false or absent" : "crossOrigin true or false";
    if (!clientData.contains(CROSS_ORIGIN)) {
      return Outcome.passed("no crossOrigin", wanted);
    }
    try {
      boolean seen = clientData.truth(CROSS_ORIGIN);
      return Outcome.that(!seen || !topOrigins.isEmpty(), "crossOrigin " + seen, wanted);
    } catch (Malformed e) {
      return Outcome.failed(e.line(), wanted);
    }
  }

  static Outcome topOrigin(JsonObject clientData, List<String> topOrigins) {
    if (!clientData.contains(TOP_ORIGIN)) {
      return Outcome.passed(
          "no topOrigin", topOrigins.isEmpty() ? "none" : "none, or " + oneOf(topOrigins));
    }
    var wanted = topOrigins.isEmpty() ? "no topOrigin: framing is not expected" : oneOf(topOrigins);
    return member(clientData, TOP_ORIGIN, wanted, topOrigins::contains);
  }

  private interface Rule {
    boolean holds(String seen);
  }

  private static Outcome member(JsonObject clientData, String name, String wanted, Rule rule) {
    try {
      var seen = clientData.text(name);
      return Outcome.that(rule.holds(seen), quoted(seen), wanted);
    } catch (Malformed e) {
      return Outcome.failed(clientData.contains(name) ? e.line() : "no " + name, wanted);
    }
  }

  private static String oneOf(List<String> values) {
    return String.join(" or ", values.stream().map(ClientDataRules::quoted).toList());
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
