package dev.passkeylab.server;

import dev.passkeylab.lab.relyingparty.store.MemoryRepository;
import dev.passkeylab.lab.relyingparty.store.Repository;

/// Where a server keeps what it knows.
///
/// @param site of the site that people sign in to
/// @param conformance of the conformance API, whose accounts have no passwords
public record Repositories(Repository site, Repository conformance) {

  /// {@return repositories that last as long as the program}
  public static Repositories inMemory() {
    return new Repositories(new MemoryRepository(), new MemoryRepository());
  }
}
