package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A repository that lasts as long as the program.
public final class MemoryRepository implements Repository {

  private record ChallengeKey(String session, Ceremony ceremony) {}

  private final Map<Bytes, Account> accounts = new LinkedHashMap<>();
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Map<ChallengeKey, Deque<IssuedChallenge>> challenges = new LinkedHashMap<>();
  private final Map<String, IssuedCode> codes = new LinkedHashMap<>();
  private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>();
  private final Map<Bytes, Passkey> passkeys = new LinkedHashMap<>();

  @Override
  public synchronized boolean insertIfAbsent(Account account) {
    return account(account.name()).isEmpty()
        && accounts.putIfAbsent(account.userHandle(), account) == null;
  }

  @Override
  public synchronized Optional<Account> account(String name) {
    return accounts.values().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  @Override
  public synchronized Optional<Account> accountOf(Bytes userHandle) {
    return Optional.ofNullable(accounts.get(userHandle));
  }

  @Override
  public synchronized List<Account> accounts() {
    return List.copyOf(accounts.values());
  }

  @Override
  public synchronized boolean replace(Account before, Account after) {
    boolean free =
        account(after.name()).filter(it -> !it.userHandle().equals(after.userHandle())).isEmpty();
    return free && accounts.replace(before.userHandle(), before, after);
  }

  @Override
  public synchronized void begin(Session session) {
    sessions.put(session.id(), session);
  }

  @Override
  public synchronized void update(Session session) {
    sessions.replace(session.id(), session);
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
  public synchronized void endSessionsOf(Bytes userHandle) {
    sessions.values().stream()
        .filter(it -> Objects.equals(it.userHandle(), userHandle))
        .map(Session::id)
        .toList()
        .forEach(this::endSession);
  }

  /// A challenge of a session that has ended meanwhile would be good for nothing.
  @Override
  public synchronized void put(IssuedChallenge challenge) {
    if (!sessions.containsKey(challenge.session())) {
      return;
    }
    var key = new ChallengeKey(challenge.session(), challenge.ceremony());
    var open = challenges.computeIfAbsent(key, _ -> new ArrayDeque<>());
    open.addFirst(challenge);
    if (open.size() > MOST_CHALLENGES) {
      open.removeLast();
    }
  }

  @Override
  public synchronized Optional<IssuedChallenge> consumeChallenge(
      String session, Ceremony ceremony, Bytes answered) {
    var open = challenges.getOrDefault(new ChallengeKey(session, ceremony), new ArrayDeque<>());
    var found =
        open.stream()
            .filter(it -> it.value().equals(answered))
            .findFirst()
            .or(() -> open.stream().findFirst());
    found.ifPresent(open::remove);
    return found;
  }

  @Override
  public synchronized void put(IssuedCode code) {
    codes.put(code.use(), code);
  }

  @Override
  public synchronized Optional<IssuedCode> consumeCode(String use) {
    return Optional.ofNullable(codes.remove(use));
  }

  @Override
  public synchronized boolean admit(String what, Limit limit, Instant now) {
    var made = tries.computeIfAbsent(what, _ -> new ArrayDeque<>());
    made.removeIf(it -> !it.isAfter(now.minus(limit.within())));
    return made.size() < limit.times() && made.add(now);
  }

  @Override
  public synchronized void forgetTries(String what) {
    tries.remove(what);
  }

  @Override
  public synchronized boolean insertIfAbsent(Passkey passkey) {
    return passkeys.putIfAbsent(passkey.id(), passkey) == null;
  }

  @Override
  public synchronized Optional<Passkey> passkey(Bytes id) {
    return Optional.ofNullable(passkeys.get(id));
  }

  @Override
  public synchronized List<Passkey> passkeysOf(Bytes userHandle) {
    return passkeys.values().stream()
        .filter(it -> Objects.equals(userHandle, it.record().userHandle()))
        .toList();
  }

  @Override
  public synchronized boolean replace(Passkey before, Passkey after) {
    return passkeys.replace(before.id(), before, after);
  }

  @Override
  public synchronized boolean deletePasskey(Bytes id) {
    return passkeys.remove(id) != null;
  }
}
