package dev.passkeylab.lab.verify;

import static dev.passkeylab.lab.verify.Edits.authData;
import static dev.passkeylab.lab.verify.Edits.clientBytes;
import static dev.passkeylab.lab.verify.Edits.clientData;
import static dev.passkeylab.lab.verify.Edits.flags;
import static dev.passkeylab.lab.verify.Edits.inner;
import static dev.passkeylab.lab.verify.Edits.response;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What can go wrong with either ceremony.
final class CommonMutations {

  private static final int UP = 1;
  private static final int UV = 4;
  private static final int BE = 8;
  private static final int BS = 16;
  private static final int ED = 128;

  private CommonMutations() {}

  static List<Mutation> all() {
    var all = new ArrayList<Mutation>();
    all.addAll(structure());
    all.addAll(text());
    all.addAll(type());
    all.addAll(challenge());
    all.addAll(origin());
    all.addAll(frames());
    all.addAll(authenticator());
    all.addAll(extensions());
    return all;
  }

  private static List<Mutation> structure() {
    var all = new ArrayList<Mutation>();
    var rule = "response-structure";
    for (var name : List.of("id", "rawId", "type", "response", "clientExtensionResults")) {
      all.add(Mutation.of(rule, "no " + name, it -> response(it).remove(name)));
      all.add(Mutation.of(rule, name + " null", it -> response(it).putNull(name)));
      all.add(Mutation.of(rule, name + " a number", it -> response(it).put(name, 7)));
    }
    all.add(Mutation.of(rule, "no clientDataJSON", it -> inner(it).remove("clientDataJSON")));
    all.add(Mutation.of(rule, "clientDataJSON 7", it -> inner(it).put("clientDataJSON", 7)));
    all.add(Mutation.of(rule, "clientDataJSON *", it -> inner(it).put("clientDataJSON", "*")));
    all.add(padded(rule, "clientDataJSON"));
    all.add(Mutation.of(rule, "type password", it -> response(it).put("type", "password")));
    all.add(Mutation.of(rule, "type Public-Key", it -> response(it).put("type", "Public-Key")));
    all.add(Mutation.of(rule, "rawId another", it -> response(it).put("rawId", "AAAA")));
    all.add(Mutation.of(rule, "id another", it -> response(it).put("id", "AAAA")));
    all.add(Mutation.of(rule, "id padded", it -> both(it, id(it) + "=")));
    all.add(Mutation.of(rule, "id with +", it -> both(it, "+" + id(it).substring(1))));
    all.add(
        Mutation.of(
            rule, "attachment a number", it -> response(it).put("authenticatorAttachment", 1)));
    all.add(Mutation.of(rule, "an array", it -> it.putArray("response")));
    all.add(Mutation.of(rule, "null", it -> it.putNull("response")));
    all.add(Mutation.of(rule, "text", it -> it.put("response", "eyJ9")));
    all.add(
        Mutation.text(
            rule, "a member twice", it -> it.replace("\"rawId\":", "\"rawId\":\"AA\",\"rawId\":")));
    return all;
  }

  private static Mutation padded(String rule, String name) {
    return Mutation.of(
        rule,
        name + " padded",
        it -> inner(it).put(name, inner(it).get(name).stringValue() + "=="));
  }

  private static String id(ObjectNode line) {
    return response(line).get("id").stringValue();
  }

  private static void both(ObjectNode line, String id) {
    response(line).put("id", id).put("rawId", id);
  }

  private static List<Mutation> text() {
    var utf8 = "client-data-utf8";
    var json = "client-data-json";
    return List.of(
        Mutation.of(utf8, "0xFF", clientBytes(it -> it.with(it.length() - 3, 0xFF))),
        Mutation.of(utf8, "half a character", clientBytes(it -> it.with(it.length() - 3, 0xC3))),
        Mutation.of(utf8, "a surrogate", clientBytes(it -> spliced(it, 0xED, 0xA0, 0x80))),
        Mutation.of(utf8, "an overlong form", clientBytes(it -> spliced(it, 0xC0, 0x80))),
        Mutation.of(json, "cut", clientData(it -> it.substring(0, it.length() - 1))),
        Mutation.of(json, "empty", clientData(_ -> "")),
        Mutation.of(json, "an array", clientData(it -> "[" + it + "]")),
        Mutation.of(json, "text", clientData(_ -> "\"webauthn\"")),
        Mutation.of(json, "no JSON", clientData(_ -> "webauthn.create")),
        Mutation.of(json, "more behind", clientData(it -> it + "{}")),
        Mutation.of(json, "a comma too many", clientData(it -> it.replace("}", ",}"))),
        Mutation.of(
            json, "type twice", clientData(it -> it.replace("{\"type\"", "{\"type\":1,\"type\""))));
  }

  private static Bytes spliced(Bytes bytes, int... between) {
    return Bytes.concat(
        bytes.slice(0, 12), Bytes.ofInts(between), bytes.slice(12, bytes.length() - 12));
  }

  private static List<Mutation> type() {
    var all = new ArrayList<Mutation>();
    for (var other : List.of("\"WebAuthn.get\"", "\"payment.get\"", "\"\"", "null", "7", "[]")) {
      all.add(member("type", "type", other));
    }
    all.add(
        Mutation.of(
            "type",
            "swapped",
            clientData(it ->
                it.contains("webauthn.get")
                    ? it.replace("webauthn.get", "webauthn.create")
                    : it.replace("webauthn.create", "webauthn.get"))));
    all.add(missing("type", "type"));
    return all;
  }

  private static List<Mutation> challenge() {
    var all = new ArrayList<Mutation>();
    for (var other : List.of("\"\"", "null", "7", "\"AAAA\"")) {
      all.add(member("challenge", "challenge", other));
    }
    all.add(missing("challenge", "challenge"));
    all.add(Mutation.of("challenge", "another was issued", it -> it.put("challenge", "AAAA")));
    all.add(
        Mutation.of(
            "challenge",
            "padded",
            clientData(it -> it.replaceFirst("(\"challenge\":\"[^\"]*)", "$1="))));
    all.add(
        Mutation.of(
            "challenge",
            "one character",
            clientData(it -> it.replaceFirst("\"challenge\":\"..", "\"challenge\":\"__"))));
    return all;
  }

  private static List<Mutation> origin() {
    var all = new ArrayList<Mutation>();
    for (var other :
        List.of(
            "https://localhost:8137",
            "http://localhost:8138",
            "http://localhost",
            "http://localhost:8137/",
            "http://LOCALHOST:8137",
            "http://a.localhost:8137",
            "http://localhost.evil:8137",
            "localhost:8137",
            "null",
            "",
            "android:apk-key-hash:AAAA")) {
      all.add(member("origin", "origin", '"' + other + '"'));
    }
    all.add(member("origin", "origin", "null"));
    all.add(member("origin", "origin", "[\"http://localhost:8137\"]"));
    all.add(missing("origin", "origin"));
    all.add(Mutation.of("origin", "another is expected", it -> it.put("origin", "https://b.test")));
    return all;
  }

  private static List<Mutation> frames() {
    var all = new ArrayList<Mutation>();
    for (var other : List.of("true", "\"true\"", "\"false\"", "0", "null")) {
      all.add(member("cross-origin", "crossOrigin", other).where(it -> !framed(it)));
    }
    all.add(
        Mutation.of("cross-origin", "not expected", it -> it.remove("topOrigin"))
            .where(CommonMutations::framed));
    for (var other :
        List.of("\"https://a.test\"", "\"http://localhost:8137\"", "7", "null", "\"\"")) {
      all.add(member("top-origin", "topOrigin", other).where(CommonMutations::framed));
      all.add(
          Mutation.of(
                  "top-origin",
                  "unexpected " + other,
                  clientData(
                      it -> it.replace("\"origin\"", "\"topOrigin\":" + other + ",\"origin\"")))
              .where(it -> !framed(it)));
    }
    return all;
  }

  private static boolean framed(ObjectNode line) {
    return line.has("topOrigin");
  }

  private static Mutation member(String rule, String name, String value) {
    return Mutation.of(
        rule,
        name + " " + value,
        clientData(it ->
            it.replaceFirst(
                "\"" + name + "\":(\"[^\"]*\"|true|false)", "\"" + name + "\":" + value)));
  }

  private static Mutation missing(String rule, String name) {
    return Mutation.of(
        rule, "no " + name, clientData(it -> it.replace('"' + name + '"', "\"else\"")));
  }

  private static List<Mutation> authenticator() {
    var hash = "rp-id-hash";
    return List.of(
        Mutation.of(hash, "one bit", authData(it -> it.with(0, it.at(0) ^ 1))),
        Mutation.of(hash, "the last bit", authData(it -> it.with(31, it.at(31) ^ 0x80))),
        Mutation.of(hash, "of another", authData(it -> hashOf("example.org", it))),
        Mutation.of(hash, "of the origin", authData(it -> hashOf("http://localhost:8137", it))),
        Mutation.of(hash, "in capitals", authData(it -> hashOf("LOCALHOST", it))),
        Mutation.of(hash, "another is expected", it -> it.put("rpId", "example.org")),
        Mutation.of("user-present", "UP 0", flags(UP, 0)),
        Mutation.of("user-present", "UP and UV 0", flags(UP | UV, 0)),
        Mutation.of("user-verified", "UV 0", flags(UV, 0)).where(CommonMutations::demanded),
        Mutation.of("backup-flags", "BE 0, BS 1", flags(BE, BS)));
  }

  private static boolean demanded(ObjectNode line) {
    return line.get("userVerification").stringValue().equals("required");
  }

  private static Bytes hashOf(String rpId, Bytes data) {
    return Bytes.concat(Bytes.utf8(rpId).sha256(), data.slice(32, data.length() - 32));
  }

  /// Those that are not signed over, or come before the signature.
  private static List<Mutation> extensions() {
    var all = new ArrayList<Mutation>();
    for (var other :
        List.of(
            "{\"credProps\":1}", "{\"credProps\":{\"rk\":1}}", "{\"prf\":[]}", "{\"appid\":1}")) {
      all.add(
          Mutation.text(
              "extensions",
              other,
              it ->
                  it.replaceFirst(
                      "\"clientExtensionResults\":(\\{[^{}]*(\\{[^{}]*(\\{[^{}]*\\})*[^{}]*\\}[^{}]*)*\\})",
                      "\"clientExtensionResults\":" + other)));
    }
    return all;
  }

  static Mutation promised(String rule) {
    return Mutation.of(rule, "ED 1 and nothing there", flags(0, ED))
        .where(it -> (Edits.flags(it) & ED) == 0);
  }

  static Mutation unannounced(String rule) {
    return Mutation.of(rule, "ED 0 and outputs there", flags(ED, 0))
        .where(it -> (Edits.flags(it) & ED) != 0);
  }
}
