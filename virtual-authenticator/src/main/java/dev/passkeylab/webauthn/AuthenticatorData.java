package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Authenticator data, WebAuthn §6.1.
///
/// @param rpIdHash the SHA-256 hash of the RP ID, 32 bytes
/// @param signCount 0 to 2^32-1
/// @param attested the new credential, when the flag AT says so
/// @param extensions the CBOR map of extension outputs, when the flag ED says so
/// @param bytes all of it as it stands
public record AuthenticatorData(
    Bytes rpIdHash,
    Flags flags,
    long signCount,
    @Nullable AttestedCredential attested,
    @Nullable Bytes extensions,
    Bytes bytes) {

  /// {@return authenticator data of an assertion, with nothing behind the counter}
  public static AuthenticatorData ofAssertion(Bytes rpIdHash, Flags flags, long signCount) {
    var bytes = head(rpIdHash, flags, signCount);
    return new AuthenticatorData(rpIdHash, flags, signCount, null, null, bytes);
  }

  /// {@return authenticator data of a registration}
  public static AuthenticatorData ofRegistration(
      Bytes rpIdHash, Flags flags, long signCount, AttestedCredential attested) {
    int length = attested.credentialId().length();
    var bytes =
        Bytes.concat(
            head(rpIdHash, flags, signCount),
            attested.aaguid(),
            Bytes.ofInts(length >> 8, length & 0xFF),
            attested.credentialId(),
            attested.publicKey());
    return new AuthenticatorData(rpIdHash, flags, signCount, attested, null, bytes);
  }

  private static Bytes head(Bytes rpIdHash, Flags flags, long signCount) {
    var counter = ByteBuffer.allocate(Integer.BYTES).putInt((int) signCount).array();
    return Bytes.concat(rpIdHash, Bytes.ofInts(flags.value()), Bytes.wrap(counter));
  }
}
