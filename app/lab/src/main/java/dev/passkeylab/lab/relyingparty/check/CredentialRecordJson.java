package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.JsonObject;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON form of a credential record: binary as base64url, the public key as COSE_Key.
public final class CredentialRecordJson {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final long LARGEST_COUNT = 0xFFFF_FFFFL;

  private CredentialRecordJson() {}

  /// {@return the record in this object}
  ///
  /// @throws Malformed naming the member that is missing or wrong
  public static CredentialRecord read(JsonObject json) throws Malformed {
    long count = json.number("signCount");
    if (count < 0 || count > LARGEST_COUNT) {
      throw json.wrong("signCount", "needs 0 to " + LARGEST_COUNT + ", found " + count);
    }
    return new CredentialRecord(
        json.bytes("id"),
        json.bytes("publicKey"),
        count,
        json.has("uvInitialized") && json.truth("uvInitialized"),
        json.truth("backupEligible"),
        json.truth("backupState"),
        json.texts("transports"),
        json.has("userHandle") ? json.bytes("userHandle") : null,
        json.optionalText("rpId").orElse(null));
  }

  /// {@return the record as JSON} What is not known is null.
  public static ObjectNode write(CredentialRecord record) {
    var owner = record.userHandle();
    var json =
        MAPPER
            .createObjectNode()
            .put("id", record.id().base64url())
            .put("publicKey", record.publicKey().base64url())
            .put("signCount", record.signCount())
            .put("uvInitialized", record.uvInitialized())
            .put("backupEligible", record.backupEligible())
            .put("backupState", record.backupState());
    var transports = json.putArray("transports");
    record.transports().forEach(transports::add);
    return json.put("userHandle", owner == null ? null : owner.base64url())
        .put("rpId", record.rpId());
  }
}
