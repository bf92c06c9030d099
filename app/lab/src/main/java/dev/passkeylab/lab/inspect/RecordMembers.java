package dev.passkeylab.lab.inspect;

import dev.passkeylab.lab.trace.PayloadFormat;

/// The members of what is stored: credential records, trace lines, credentials of virtual
/// authenticators.
final class RecordMembers {

  private RecordMembers() {}

  static JsonMember credentialRecord(String name) {
    return switch (name) {
      case "id" -> JsonMember.bytes("credential ID").spec("credential-id");
      case "publicKey" ->
          JsonMember.payload("credential public key", PayloadFormat.COSE_KEY)
              .spec("abstract-opdef-credential-record-publickey");
      case "signCount" ->
          JsonMember.text("the last signature counter seen").spec("signature-counter");
      case "uvInitialized" -> JsonMember.text("whether the user was ever verified");
      case "backupEligible" -> JsonMember.text("BE at registration").spec("backup-eligibility");
      case "backupState" -> JsonMember.text("the last BS seen").spec("backup-state");
      case "transports" ->
          JsonMember.text("how the authenticator may be reached").spec("enum-transport");
      case "userHandle" -> JsonMember.payload("user handle", PayloadFormat.RAW).spec("user-handle");
      case "rpId" -> JsonMember.text("RP ID").spec("rp-id");
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember traceLine(String name) {
    return switch (name) {
      case "seq" -> JsonMember.text("place in the trace");
      case "at" -> JsonMember.text("when, in the time of the run");
      case "from" -> JsonMember.text("who sent it");
      case "to" -> JsonMember.text("who received it");
      case "ceremony" -> JsonMember.text("which ceremony it belongs to");
      case "cause" -> JsonMember.text("the entry that led to it");
      case "event" -> JsonMember.text("what happened");
      case "payload" -> JsonMember.object("what passed", JsonShape.TRACE_PAYLOAD);
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember virtualCredential(String name) {
    return switch (name) {
      case "credentialId" -> JsonMember.bytes("credential ID").spec("credential-id").loosely();
      case "isResidentCredential" -> JsonMember.text("whether it is discoverable");
      case "rpId" -> JsonMember.text("RP ID").spec("rp-id");
      case "privateKey" -> JsonMember.payload("private key in PKCS#8", PayloadFormat.DER).loosely();
      case "userHandle" ->
          JsonMember.payload("user handle", PayloadFormat.RAW).spec("user-handle").loosely();
      case "signCount" -> JsonMember.text("signature counter").spec("signature-counter");
      case "largeBlob" -> JsonMember.bytes("large blob").loosely();
      case "backupEligibility" -> JsonMember.text("BE").spec("backup-eligibility");
      case "backupState" -> JsonMember.text("BS").spec("backup-state");
      default -> JsonMember.UNKNOWN;
    };
  }
}
