package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Credentials in memory.
final class MemoryCredentialStore implements CredentialStore {

  private final List<StoredCredential> credentials = new ArrayList<>();
  private final Map<String, Long> counters = new LinkedHashMap<>();

  @Override
  public synchronized void save(StoredCredential credential) {
    if (credential.discoverable()) {
      credentials.removeIf(it ->
          it.discoverable()
              && it.rpId().equals(credential.rpId())
              && it.user().id().equals(credential.user().id()));
    }
    credentials.add(credential);
  }

  @Override
  public synchronized void replace(StoredCredential credential) {
    credentials.replaceAll(it -> it.id().equals(credential.id()) ? credential : it);
  }

  @Override
  public synchronized void delete(Bytes id) {
    credentials.removeIf(it -> it.id().equals(id));
  }

  @Override
  public synchronized void clear() {
    credentials.clear();
  }

  @Override
  public synchronized List<StoredCredential> credentials() {
    return List.copyOf(credentials);
  }

  /// {@return the counters by scope, in the order in which they were begun}
  synchronized Map<String, Long> counters() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(counters));
  }

  /// Keeps a credential beside all others.
  synchronized void add(StoredCredential credential) {
    credentials.add(credential);
  }

  /// Sets a counter.
  synchronized void count(String scope, long value) {
    counters.put(scope, value);
  }

  @Override
  public synchronized Optional<StoredCredential> find(String rpId, Bytes id) {
    return credentials.stream()
        .filter(it -> it.id().equals(id) && it.rpId().equals(rpId))
        .findFirst();
  }

  @Override
  public synchronized List<StoredCredential> discoverable(String rpId) {
    return credentials.reversed().stream()
        .filter(it -> it.discoverable() && it.rpId().equals(rpId))
        .toList();
  }

  @Override
  public synchronized long count(String scope) {
    return counters.merge(scope, 1L, Long::sum);
  }

  @Override
  public synchronized long counted(String scope) {
    return counters.getOrDefault(scope, 0L);
  }
}
