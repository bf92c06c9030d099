package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A repository that lasts as long as the program.
public final class MemoryRepository implements Repository {

  private record ChallengeKey(String session, Ceremony ceremony) {}

  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Map<ChallengeKey, IssuedChallenge> challenges = new LinkedHashMap<>();
  private final Map<Bytes, CredentialRecord> credentials = new LinkedHashMap<>();

  @Override
  public synchronized boolean insertIfAbsent(Account account) {
    return accountOf(account.userHandle()).isEmpty()
        && accounts.putIfAbsent(account.name(), account) == null;
  }

  @Override
  public synchronized Optional<Account> account(String name) {
    return Optional.ofNullable(accounts.get(name));
  }

  @Override
  public synchronized Optional<Account> accountOf(Bytes userHandle) {
    return accounts.values().stream().filter(it -> it.userHandle().equals(userHandle)).findFirst();
  }

  @Override
  public synchronized void put(Session session) {
    sessions.put(session.id(), session);
  }

  @Override
  public synchronized Optional<Session> session(String id) {
    return Optional.ofNullable(sessions.get(id));
  }

  @Override
  public synchronized void endSession(String id) {
    sessions.remove(id);
    challenges.keySet().removeIf(it -> it.session().equals(id));
  }

  @Override
  public synchronized void put(IssuedChallenge challenge) {
    challenges.put(new ChallengeKey(challenge.session(), challenge.ceremony()), challenge);
  }

  @Override
  public synchronized Optional<IssuedChallenge> consumeChallenge(
      String session, Ceremony ceremony) {
    return Optional.ofNullable(challenges.remove(new ChallengeKey(session, ceremony)));
  }

  @Override
  public synchronized boolean insertIfAbsent(CredentialRecord credential) {
    return credentials.putIfAbsent(credential.id(), credential) == null;
  }

  @Override
  public synchronized Optional<CredentialRecord> credential(Bytes id) {
    return Optional.ofNullable(credentials.get(id));
  }

  @Override
  public synchronized List<CredentialRecord> credentialsOf(Bytes userHandle) {
    return credentials.values().stream()
        .filter(it -> Objects.equals(userHandle, it.userHandle()))
        .toList();
  }

  @Override
  public synchronized List<Account> accounts() {
    return List.copyOf(accounts.values());
  }

  @Override
  public synchronized int deleteCredentials(Bytes userHandle) {
    int before = credentials.size();
    credentials.values().removeIf(it -> Objects.equals(userHandle, it.userHandle()));
    return before - credentials.size();
  }

  @Override
  public synchronized boolean raiseCounter(CredentialRecord before, CredentialRecord after) {
    return credentials.replace(before.id(), before, after);
  }
}
