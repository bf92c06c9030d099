package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a relying party keeps of a credential, WebAuthn §4 `#credential-record`.
///
/// @param publicKey as COSE_Key
/// @param userHandle whose it is, or `null` where that is not known
/// @param rpId for which RP ID it was made, or `null` where that is not known
public record CredentialRecord(
    Bytes id,
    Bytes publicKey,
    long signCount,
    boolean uvInitialized,
    boolean backupEligible,
    boolean backupState,
    List<String> transports,
    @Nullable Bytes userHandle,
    @Nullable String rpId) {

  public CredentialRecord {
    transports = List.copyOf(transports);
  }

  /// {@return the record after an accepted authentication} `uvInitialized` stays: raising it takes
  /// another factor.
  public CredentialRecord after(long newSignCount, boolean newBackupState) {
    return new CredentialRecord(
        id,
        publicKey,
        newSignCount,
        uvInitialized,
        backupEligible,
        newBackupState,
        transports,
        userHandle,
        rpId);
  }
}
