package dev.passkeylab.server.storage;

import dev.passkeylab.lab.relyingparty.store.MemoryRepository;
import dev.passkeylab.lab.relyingparty.store.Repository;

class MemoryRepositoryTest extends RepositoryContract {

  @Override
  Repository empty() {
    return new MemoryRepository();
  }
}
