package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.cbor.CborItem;
import java.util.Map;
import java.util.Optional;

/// The types of the authenticator extension outputs whose definitions are known, CTAP
/// `#sctn-defined-extensions`.
enum AuthenticatorOutput {
  TRUTH("true or false"),
  BYTES("a byte string"),
  NUMBER("a number that is not negative");

  private static final Map<String, AuthenticatorOutput> REGISTRATION =
      Map.of(
          "credProtect",
          NUMBER,
          "minPinLength",
          NUMBER,
          "credBlob",
          TRUTH,
          "hmac-secret",
          TRUTH,
          "hmac-secret-mc",
          BYTES);

  private static final Map<String, AuthenticatorOutput> AUTHENTICATION =
      Map.of("credBlob", BYTES, "hmac-secret", BYTES);

  private static final int FALSE = 20;
  private static final int TRUE = 21;

  private final String words;

  AuthenticatorOutput(String words) {
    this.words = words;
  }

  /// {@return the type that the extension called `id` has in this ceremony, where it is known}
  static Optional<AuthenticatorOutput> of(String id, Ceremony ceremony) {
    return Optional.ofNullable(
        switch (ceremony) {
          case REGISTRATION -> REGISTRATION.get(id);
          case AUTHENTICATION -> AUTHENTICATION.get(id);
        });
  }

  /// {@return the type in words}
  String words() {
    return words;
  }

  boolean fits(CborItem item) {
    return switch (this) {
      case TRUTH ->
          item instanceof CborItem.SimpleValue(_, _, var value)
              && (value == FALSE || value == TRUE);
      case BYTES -> item instanceof CborItem.ByteString;
      case NUMBER -> item instanceof CborItem.Unsigned;
    };
  }
}
