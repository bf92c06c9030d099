package dev.passkeylab.client;

import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// What a site tells a client of its credentials, WebAuthn Level 3 §5.1.10 `#sctn-signal-methods`.
public sealed interface CredentialSignal {

  /// {@return the RP ID whose credentials it is about}
  String rpId();

  /// {@return how many credentials it changes on a device}
  int apply(Authenticator authenticator);

  /// There is no such credential.
  record UnknownCredential(String rpId, Bytes credentialId) implements CredentialSignal {
    @Override
    public int apply(Authenticator authenticator) {
      return authenticator.hide(rpId, credentialId);
    }
  }

  /// An account has these credentials and no others.
  record AllAcceptedCredentials(String rpId, Bytes userId, List<Bytes> ids)
      implements CredentialSignal {

    public AllAcceptedCredentials {
      ids = List.copyOf(ids);
    }

    @Override
    public int apply(Authenticator authenticator) {
      return authenticator.accept(rpId, userId, ids);
    }
  }

  /// An account is called so.
  record CurrentUserDetails(String rpId, Bytes userId, String name, String displayName)
      implements CredentialSignal {
    @Override
    public int apply(Authenticator authenticator) {
      return authenticator.describe(rpId, userId, name, displayName);
    }
  }

  /// {@return the argument of a signal method}
  ///
  /// @param method `signalUnknownCredential` or one of the two others
  /// @throws Malformed naming the member that is missing or wrong
  /// @throws IllegalArgumentException when there is no such method
  static CredentialSignal read(String method, Bytes json) throws Malformed {
    var options = JsonObject.read(json);
    var rpId = options.text("rpId");
    return switch (method) {
      case "signalUnknownCredential" -> new UnknownCredential(rpId, options.bytes("credentialId"));
      case "signalAllAcceptedCredentials" ->
          new AllAcceptedCredentials(rpId, options.bytes("userId"), ids(options));
      case "signalCurrentUserDetails" ->
          new CurrentUserDetails(
              rpId, options.bytes("userId"), options.text("name"), options.text("displayName"));
      default -> throw new IllegalArgumentException("there is no method " + method);
    };
  }

  private static List<Bytes> ids(JsonObject options) throws Malformed {
    var ids = new ArrayList<Bytes>();
    for (var text : options.texts("allAcceptedCredentialIds")) {
      try {
        ids.add(Bytes.fromBase64url(text));
      } catch (IllegalArgumentException _) {
        throw options.wrong("allAcceptedCredentialIds", "needs base64url, found \"" + text + "\"");
      }
    }
    return ids;
  }
}
