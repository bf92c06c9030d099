package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseKey;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The JSON forms of what `create()` and `get()` give, WebAuthn §5.1.7: `toJSON()`, and the reading
/// of it at the server.
public final class CredentialJson {

  private static final String PUBLIC_KEY = "public-key";

  private CredentialJson() {}

  /// {@return the JSON form of a new credential}
  ///
  /// @param key its public key, which the form repeats outside of CBOR
  public static Json write(RegistrationResponse credential, CoseKey key) {
    var response =
        Json.object()
            .put("clientDataJSON", credential.clientDataJson())
            .put("authenticatorData", credential.authenticatorData())
            .putTexts("transports", credential.transports())
            .put("publicKey", key.subjectPublicKeyInfo())
            .put("publicKeyAlgorithm", key.algorithm().number())
            .put("attestationObject", credential.attestationObject());
    var extensions = Json.object();
    var discoverable = credential.discoverable();
    if (discoverable != null) {
      extensions.put("credProps", Json.object().put("rk", (boolean) discoverable));
    }
    return frame(credential.id(), credential.attachment(), response, extensions);
  }

  /// {@return the JSON form of an assertion}
  public static Json write(AuthenticationResponse credential) {
    var response =
        Json.object()
            .put("clientDataJSON", credential.clientDataJson())
            .put("authenticatorData", credential.authenticatorData())
            .put("signature", credential.signature())
            .put("userHandle", credential.userHandle());
    return frame(credential.id(), credential.attachment(), response, Json.object());
  }

  /// {@return the registration in this JSON}
  ///
  /// @throws Malformed naming the member that is missing or wrong
  public static RegistrationResponse readRegistration(Bytes json) throws Malformed {
    var credential = JsonObject.read(json);
    var id = id(credential);
    var response = credential.object("response");
    wholeLevel3(response);
    var outputs = credential.object("clientExtensionResults");
    return new RegistrationResponse(
        id,
        credential.optionalText("authenticatorAttachment").orElse(null),
        response.bytes("clientDataJSON"),
        response.bytes("attestationObject"),
        response.has("authenticatorData") ? response.bytes("authenticatorData") : null,
        response.texts("transports"),
        discoverable(outputs));
  }

  /// What extensions put out is for the checks to judge; nothing is said where it cannot be read.
  private static @Nullable Boolean discoverable(JsonObject outputs) {
    try {
      var credProps = outputs.objectOrEmpty("credProps");
      return credProps.has("rk") ? (Boolean) credProps.truth("rk") : null;
    } catch (Malformed _) {
      return null;
    }
  }

  /// A form with any member that Level 3 brought has all that it requires; older forms, which pages
  /// put together themselves, have none.
  private static void wholeLevel3(JsonObject response) throws Malformed {
    boolean level3 =
        Stream.of("authenticatorData", "publicKey", "publicKeyAlgorithm").anyMatch(response::has);
    if (!level3) {
      return;
    }
    response.bytes("authenticatorData");
    response.number("publicKeyAlgorithm");
    if (response.has("publicKey")) {
      response.bytes("publicKey");
    }
    if (!response.has("transports")) {
      throw response.wrong("transports", "is missing; it needs an array of text");
    }
  }

  /// {@return the authentication in this JSON}
  ///
  /// @throws Malformed naming the member that is missing or wrong
  public static AuthenticationResponse readAuthentication(Bytes json) throws Malformed {
    var credential = JsonObject.read(json);
    var id = id(credential);
    var response = credential.object("response");
    credential.object("clientExtensionResults");
    return new AuthenticationResponse(
        id,
        credential.optionalText("authenticatorAttachment").orElse(null),
        response.bytes("clientDataJSON"),
        response.bytes("authenticatorData"),
        response.bytes("signature"),
        response.has("userHandle") ? response.bytes("userHandle") : null);
  }

  private static Bytes id(JsonObject credential) throws Malformed {
    var type = credential.text("type");
    if (!type.equals(PUBLIC_KEY)) {
      throw credential.wrong("type", "needs \"public-key\", found \"" + type + "\"");
    }
    var id = credential.bytes("id");
    if (!credential.bytes("rawId").equals(id)) {
      throw credential.wrong("rawId", "needs the same bytes as id");
    }
    return id;
  }

  private static Json frame(Bytes id, @Nullable String attachment, Json response, Json extensions) {
    return Json.object()
        .put("id", id)
        .put("rawId", id)
        .put("type", PUBLIC_KEY)
        .put("authenticatorAttachment", attachment)
        .put("response", response)
        .put("clientExtensionResults", extensions);
  }
}
