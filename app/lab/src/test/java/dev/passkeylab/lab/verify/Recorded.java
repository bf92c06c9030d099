package dev.passkeylab.lab.verify;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.CredentialRecordJson;
import dev.passkeylab.lab.relyingparty.check.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One kind of credential, its registration and authentications as Chromium 156 gave them over its
/// virtual authenticator; `recordings.md` beside the file says how.
///
/// @param json the recording as it stands in the file
record Recorded(JsonNode json) {

  static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
  private static final JsonMapper MAPPER = new JsonMapper();

  static List<Recorded> all() {
    try (var in = Recorded.class.getResourceAsStream("chromium-156.jsonl")) {
      var text = Bytes.wrap(in.readAllBytes()).asUtf8();
      return text.lines().map(it -> new Recorded(MAPPER.readTree(it))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Recorded named(String name) {
    return all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  String name() {
    return json.get("name").stringValue();
  }

  /// {@return the registration as a line of cases}
  ObjectNode registration() {
    return line(name(), json.get("registration"));
  }

  /// {@return the authentications as lines of cases, the records chained}
  List<ObjectNode> authentications() {
    var lines = new ArrayList<ObjectNode>();
    var record = accepted(registration());
    for (var authentication : json.get("authentications")) {
      var line = line(name() + " login " + lines.size(), authentication);
      line.set("credential", CredentialRecordJson.write(record));
      lines.add(line);
      record = accepted(line.deepCopy());
    }
    return lines;
  }

  /// {@return all lines of all recordings}
  static List<ObjectNode> lines() {
    var lines = new ArrayList<ObjectNode>();
    for (var recorded : all()) {
      lines.add(recorded.registration());
      lines.addAll(recorded.authentications());
    }
    return lines;
  }

  private ObjectNode line(String name, JsonNode part) {
    var line = MAPPER.createObjectNode().put("name", name);
    line.set("response", part.get("response").deepCopy());
    line.put("challenge", part.get("challenge").stringValue());
    for (var same : List.of("origin", "rpId", "algorithms", "userVerification", "topOrigin")) {
      if (json.has(same)) {
        line.set(same, json.get(same));
      }
    }
    if (part.get("response").at("/response/userHandle").isMissingNode()) {
      line.set("userHandle", json.get("user"));
    }
    return line;
  }

  private static CredentialRecord accepted(ObjectNode line) {
    CredentialRecord record = verify(line).credential();
    if (record == null) {
      throw new AssertionError(line.get("name") + " was refused");
    }
    return record;
  }

  /// {@return what comes of a line}
  static VerifyResult verify(JsonNode line) {
    return verify(line.toString());
  }

  static VerifyResult verify(String line) {
    try {
      return Verification.of(
          VerifyCaseReader.read(CaseLine.read(Bytes.utf8(line), "line"), Trust.none(NOW)));
    } catch (Malformed e) {
      throw new AssertionError(e.line(), e);
    }
  }

  static @Nullable String reason(VerifyResult result) {
    return result.verdict().reason().map(it -> it.id()).orElse(null);
  }
}
