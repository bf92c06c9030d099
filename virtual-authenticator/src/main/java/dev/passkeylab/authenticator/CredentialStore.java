package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import java.util.List;
import java.util.Optional;

/// Where a device keeps its credentials.
public interface CredentialStore {

  /// Keeps a credential. A discoverable one replaces that of the same RP ID and user handle,
  /// WebAuthn §6.3.2.
  void save(StoredCredential credential);

  /// {@return the credential with that id, if it is for `rpId`}
  Optional<StoredCredential> find(String rpId, Bytes id);

  /// {@return the discoverable credentials for `rpId`, the newest first}
  List<StoredCredential> discoverable(String rpId);

  /// {@return all credentials, the oldest first}
  List<StoredCredential> credentials();

  /// Puts a credential in the place of the one with its id.
  void replace(StoredCredential credential);

  /// Forgets the credential with that id.
  void delete(Bytes id);

  /// Forgets all credentials. Counters stay, so that no name of an entropy stream comes twice.
  void clear();

  /// Raises the counter called `scope` by one, from zero.
  ///
  /// @return its new value
  long count(String scope);

  /// {@return the value of the counter called `scope`, which stays}
  long counted(String scope);

  /// {@return an empty store in memory}
  static CredentialStore inMemory() {
    return new MemoryCredentialStore();
  }
}
