package dev.passkeylab.lab.inspect;

import dev.passkeylab.cbor.CborItem;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborItem.TextString;
import dev.passkeylab.cbor.CborItem.Whole;

/// The members of the maps that WebAuthn, COSE and CTAP define.
final class Members {

  private Members() {}

  static Member of(Shape shape, MapItem map, CborItem key) {
    return switch (key) {
      case TextString text -> text(shape, text.text());
      case Whole n when n.isLong() && Math.abs(n.asLong()) < 1000 ->
          number(shape, map, (int) n.asLong());
      case CborItem other -> Member.UNKNOWN;
    };
  }

  private static Member text(Shape shape, String key) {
    return switch (key) {
      case "fmt" ->
          new Member(
              Note.webauthn("attestation statement format", "attestation-statement-format"),
              Shape.ANY);
      case "attStmt" ->
          new Member(
              Note.webauthn("attestation statement", "attestation-statement"),
              Shape.ATTESTATION_STATEMENT);
      case "authData" ->
          new Member(
              Note.webauthn("authenticator data", "sctn-authenticator-data"),
              Shape.AUTHENTICATOR_DATA);
      case "alg" -> Member.of("algorithm", Shape.COSE_ALGORITHM);
      case "sig" -> Member.of("attestation signature", Shape.SIGNATURE);
      case "x5c" -> Member.of("attestation certificate, then its chain", Shape.CERTIFICATES);
      case "id" -> Member.of(shape == Shape.RP_ENTITY ? "RP ID" : idOf(shape));
      case "type" -> Member.of("credential type");
      case "transports" -> Member.of("how the authenticator may be reached");
      case "name", "displayName" -> Member.of("for people to read");
      case "rk" -> Member.of("resident key: discoverable without its ID");
      case "uv" -> Member.of("user verification");
      case "up" -> Member.of("user presence");
      case "credProtect" -> Member.of("how well the credential is protected");
      case "hmac-secret" -> Member.of("a secret of this credential for each salt");
      default -> Member.UNKNOWN;
    };
  }

  private static String idOf(Shape shape) {
    return shape == Shape.USER_ENTITY ? "user handle" : "credential ID";
  }

  private static Member number(Shape shape, MapItem map, int key) {
    return switch (shape) {
      case COSE_KEY -> coseKey(map, key);
      case MAKE_CREDENTIAL -> makeCredential(key);
      case MAKE_CREDENTIAL_RESPONSE -> makeCredentialResponse(key);
      case GET_ASSERTION -> getAssertion(key);
      case GET_ASSERTION_RESPONSE -> getAssertionResponse(key);
      case GET_INFO_RESPONSE -> GetInfoMembers.of(key);
      case CLIENT_PIN -> clientPin(key);
      case CLIENT_PIN_RESPONSE -> clientPinResponse(key);
      case ANY, ATTESTATION_OBJECT, ATTESTATION_STATEMENT, AUTHENTICATOR_DATA -> Member.UNKNOWN;
      case CREDENTIAL_MANAGEMENT -> CredentialManagementMembers.request(key);
      case CREDENTIAL_MANAGEMENT_PARAMETERS -> CredentialManagementMembers.parameter(key);
      case CREDENTIAL_MANAGEMENT_RESPONSE -> CredentialManagementMembers.response(key);
      case CERTIFICATES, CERTIFICATE, SIGNATURE, CREDENTIAL_MANAGEMENT_SUBCOMMAND -> Member.UNKNOWN;
      case COSE_ALGORITHM, COSE_KEY_TYPE, COSE_CURVE, CLIENT_PIN_SUBCOMMAND -> Member.UNKNOWN;
      case RP_ENTITY, USER_ENTITY, DESCRIPTORS, DESCRIPTOR -> Member.UNKNOWN;
      case PARAMETERS, PARAMETER, OPTIONS, EXTENSIONS -> Member.UNKNOWN;
    };
  }

  private static Member coseKey(MapItem map, int key) {
    long type =
        map.get(1)
            .filter(k -> k instanceof Whole n && n.isLong())
            .map(k -> ((Whole) k).asLong())
            .orElse(0L);
    return switch (key) {
      case 1 -> Member.of("kty", Shape.COSE_KEY_TYPE);
      case 2 -> Member.of("kid: key identifier");
      case 3 -> Member.of("alg", Shape.COSE_ALGORITHM);
      case 4 -> Member.of("key_ops: what the key may do");
      case -1 -> type == 3 ? Member.of("n: modulus") : curveOrPublic(type);
      case -2 ->
          Member.of(
              type == 3 ? "e: public exponent" : type == 1 ? "x: public key" : "x coordinate");
      case -3 -> Member.of("y coordinate");
      case -4 -> Member.of("d: the private key, which must never be here");
      default -> Member.UNKNOWN;
    };
  }

  private static Member curveOrPublic(long type) {
    return type == 7 ? Member.of("pub: public key") : Member.of("crv", Shape.COSE_CURVE);
  }

  private static Member makeCredential(int key) {
    return switch (key) {
      case 1 -> Member.of("clientDataHash: SHA-256 of the client data");
      case 2 -> Member.of("rp", Shape.RP_ENTITY);
      case 3 -> Member.of("user", Shape.USER_ENTITY);
      case 4 ->
          Member.of("pubKeyCredParams: algorithms, the RP's favourite first", Shape.PARAMETERS);
      case 5 -> Member.of("excludeList: credentials that must not be there yet", Shape.DESCRIPTORS);
      case 6 -> Member.of("extensions", Shape.EXTENSIONS);
      case 7 -> Member.of("options", Shape.OPTIONS);
      case 8 -> Member.of("pinUvAuthParam");
      case 9 -> Member.of("pinUvAuthProtocol");
      case 10 -> Member.of("enterpriseAttestation");
      case 11 -> Member.of("attestationFormatsPreference");
      default -> Member.UNKNOWN;
    };
  }

  private static Member makeCredentialResponse(int key) {
    return switch (key) {
      case 1 -> text(Shape.ANY, "fmt").renamed("fmt");
      case 2 -> text(Shape.ANY, "authData").renamed("authData");
      case 3 -> text(Shape.ANY, "attStmt").renamed("attStmt");
      case 4 -> Member.of("epAtt: enterprise attestation was given");
      case 5 -> Member.of("largeBlobKey");
      case 6 -> Member.of("unsignedExtensionOutputs", Shape.EXTENSIONS);
      default -> Member.UNKNOWN;
    };
  }

  private static Member getAssertion(int key) {
    return switch (key) {
      case 1 -> Member.of("rpId");
      case 2 -> Member.of("clientDataHash: SHA-256 of the client data");
      case 3 -> Member.of("allowList: credentials that may answer", Shape.DESCRIPTORS);
      case 4 -> Member.of("extensions", Shape.EXTENSIONS);
      case 5 -> Member.of("options", Shape.OPTIONS);
      case 6 -> Member.of("pinUvAuthParam");
      case 7 -> Member.of("pinUvAuthProtocol");
      default -> Member.UNKNOWN;
    };
  }

  private static Member getAssertionResponse(int key) {
    return switch (key) {
      case 1 -> Member.of("credential", Shape.DESCRIPTOR);
      case 2 -> text(Shape.ANY, "authData").renamed("authData");
      case 3 -> Member.of("signature over authData and clientDataHash", Shape.SIGNATURE);
      case 4 -> Member.of("user", Shape.USER_ENTITY);
      case 5 -> Member.of("numberOfCredentials");
      case 6 -> Member.of("userSelected");
      case 7 -> Member.of("largeBlobKey");
      case 8 -> Member.of("unsignedExtensionOutputs", Shape.EXTENSIONS);
      default -> Member.UNKNOWN;
    };
  }

  private static Member clientPin(int key) {
    return switch (key) {
      case 1 -> Member.of("pinUvAuthProtocol");
      case 2 -> Member.of("subCommand", Shape.CLIENT_PIN_SUBCOMMAND);
      case 3 -> Member.of("keyAgreement: the platform's key", Shape.COSE_KEY);
      case 4 -> Member.of("pinUvAuthParam");
      case 5 -> Member.of("newPinEnc");
      case 6 -> Member.of("pinHashEnc");
      case 9 -> Member.of("permissions");
      case 10 -> Member.of("rpId");
      default -> Member.UNKNOWN;
    };
  }

  private static Member clientPinResponse(int key) {
    return switch (key) {
      case 1 -> Member.of("keyAgreement: the authenticator's key", Shape.COSE_KEY);
      case 2 -> Member.of("pinUvAuthToken, encrypted");
      case 3 -> Member.of("pinRetries");
      case 4 -> Member.of("powerCycleState");
      case 5 -> Member.of("uvRetries");
      default -> Member.UNKNOWN;
    };
  }
}
