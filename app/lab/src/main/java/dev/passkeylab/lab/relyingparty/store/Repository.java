package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a site keeps. Every operation happens wholly or not at all, whoever else calls at the same
/// time.
public interface Repository {

  /// How many challenges a session has at a time for one ceremony.
  int MOST_CHALLENGES = 8;

  /// Adds an account.
  ///
  /// @return whether it was added: neither its name nor its user handle was taken
  boolean insertIfAbsent(Account account);

  /// {@return the account of that name}
  Optional<Account> account(String name);

  /// {@return the account with that user handle}
  Optional<Account> accountOf(Bytes userHandle);

  /// {@return all accounts, in the order in which they were added}
  List<Account> accounts();

  /// Changes an account, whose user handle stays.
  ///
  /// @return whether it was changed: it was still as `before` says, and no other has its new name
  boolean replace(Account before, Account after);

  /// Adds a session, whose id is new.
  void begin(Session session);

  /// Changes a session, unless it has ended: then it stays so.
  void update(Session session);

  /// {@return the session of that id}
  Optional<Session> session(String id);

  /// Ends a session: its id and its challenges are good for nothing any more.
  void endSession(String id);

  /// Ends every session of an account, and forgets whose browsers were its owner's.
  void endSessionsOf(Bytes userHandle);

  /// Keeps a challenge beside the newest others of the same session and ceremony: a browser has
  /// several tabs.
  void put(IssuedChallenge challenge);

  /// {@return the challenge of that session and ceremony that a response answers, or else the
  /// newest} It is forgotten: of several callers one gets it.
  ///
  /// @param answered the challenge in the response; empty where it cannot be read
  Optional<IssuedChallenge> consumeChallenge(String session, Ceremony ceremony, Bytes answered);

  /// Keeps a code instead of any earlier one for the same use.
  void put(IssuedCode code);

  /// {@return the code for that use} It is forgotten: of several callers one gets it.
  Optional<IssuedCode> consumeCode(String use);

  /// Counts a try, unless there were too many already.
  ///
  /// @param what what is tried
  /// @return whether it may be tried
  boolean admit(String what, Limit limit, Instant now);

  /// Forgets the tries so far.
  void forgetTries(String what);

  /// Adds a passkey.
  ///
  /// @return whether it was added: its id was not registered to anybody
  boolean insertIfAbsent(Passkey passkey);

  /// {@return the passkey with that credential id}
  Optional<Passkey> passkey(Bytes id);

  /// {@return the passkeys of that account, in the order in which they were added}
  List<Passkey> passkeysOf(Bytes userHandle);

  /// Changes a passkey: what an authentication changes, or its label.
  ///
  /// @return whether it was changed: it was still as `before` says
  boolean replace(Passkey before, Passkey after);

  /// Deletes a passkey.
  ///
  /// @return whether it was there
  boolean deletePasskey(Bytes id);
}
