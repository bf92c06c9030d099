package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import java.util.List;
import java.util.Optional;

/// What a site keeps. Every operation happens wholly or not at all, whoever else calls at the same
/// time.
public interface Repository {

  /// Adds an account.
  ///
  /// @return whether it was added: neither its name nor its user handle was taken
  boolean insertIfAbsent(Account account);

  /// {@return the account of that name}
  Optional<Account> account(String name);

  /// {@return the account with that user handle}
  Optional<Account> accountOf(Bytes userHandle);

  /// Adds or replaces a session.
  void put(Session session);

  /// {@return the session of that id}
  Optional<Session> session(String id);

  /// Ends a session: its id and its challenges are good for nothing any more.
  void endSession(String id);

  /// Keeps a challenge instead of any earlier one of the same session and ceremony.
  void put(IssuedChallenge challenge);

  /// {@return the challenge of that session and ceremony} It is forgotten: of several callers one
  /// gets it.
  Optional<IssuedChallenge> consumeChallenge(String session, Ceremony ceremony);

  /// Adds a credential.
  ///
  /// @return whether it was added: its id was not registered to anybody
  boolean insertIfAbsent(CredentialRecord credential);

  /// {@return the credential of that id}
  Optional<CredentialRecord> credential(Bytes id);

  /// {@return the credentials of that account, in the order in which they were added}
  List<CredentialRecord> credentialsOf(Bytes userHandle);

  /// {@return all accounts, in the order in which they were added}
  List<Account> accounts();

  /// Deletes the credentials of that account.
  ///
  /// @return how many there were
  int deleteCredentials(Bytes userHandle);

  /// Stores what an accepted authentication changes: counter and backup state.
  ///
  /// @return whether it was stored: the record was still as `before` says
  boolean raiseCounter(CredentialRecord before, CredentialRecord after);
}
