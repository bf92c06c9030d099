package dev.passkeylab.server.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.passkeylab.lab.relyingparty.store.Repository;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/// Needs a PostgreSQL at `PASSKEY_LAB_TEST_DB`, in which it makes and leaves schemas of its own.
class PostgresRepositoryTest extends RepositoryContract {

  private @Nullable Database database;

  @Override
  Repository empty() throws Exception {
    var url = System.getenv("PASSKEY_LAB_TEST_DB");
    if (url == null) {
      System.out.println("Skipped: PASSKEY_LAB_TEST_DB names no PostgreSQL (a JDBC URL).");
    }
    assumeTrue(url != null);
    database = Database.open(url, "test_" + UUID.randomUUID().toString().replace("-", ""));
    return database.repository();
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }
}
