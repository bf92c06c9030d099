package dev.passkeylab.server.storage;

import dev.passkeylab.lab.relyingparty.store.Repository;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class H2RepositoryTest extends RepositoryContract {

  @TempDir private @Nullable Path folder;
  private @Nullable Database database;

  @Override
  Repository empty() throws Exception {
    database = Database.open(Database.in(folder), "site");
    return database.repository();
  }

  @AfterEach
  void close() {
    database.close();
  }
}
