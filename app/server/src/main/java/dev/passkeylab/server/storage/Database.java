package dev.passkeylab.server.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.passkeylab.lab.relyingparty.store.Repository;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// A database with the tables of one site, which it makes where they are not there yet.
public final class Database implements AutoCloseable {

  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /// H2 speaks PostgreSQL here; and it writes every commit before it says that it is done, where it
  /// would else wait for half a second, and lose it in a crash.
  private static final String H2_SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
          + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000;TRACE_LEVEL_FILE=0";

  private static final int CONNECTIONS = 8;

  /// What nobody can use any more. A browser that remembers its owner does so for 400 days.
  private static final List<String> TIDYING =
      List.of(
          "DELETE FROM challenge WHERE expires_at < CURRENT_TIMESTAMP",
          "DELETE FROM one_time_code WHERE expires_at < CURRENT_TIMESTAMP",
          "DELETE FROM session WHERE touched_at < CURRENT_TIMESTAMP - INTERVAL '400' DAY",
          """
          DELETE FROM session
          WHERE user_handle IS NULL AND touched_at < CURRENT_TIMESTAMP - INTERVAL '1' DAY\
          """,
          """
          DELETE FROM limited WHERE what NOT IN (
            SELECT what FROM attempt WHERE made_at > CURRENT_TIMESTAMP - INTERVAL '1' DAY)\
          """);

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  /// {@return the URL of a database that has its file in `folder`}
  public static String in(Path folder) {
    return H2 + "file:" + folder.toAbsolutePath().resolve("passkey-lab");
  }

  /// Opens a database.
  ///
  /// @param url of JDBC, for H2 or PostgreSQL
  /// @param schema of the tables, so that a database has room for several sites
  /// @throws DatabaseTrouble when it cannot be opened, or its tables are not ours
  public static Database open(String url, String schema) throws DatabaseTrouble {
    var config = config(url, schema);
    try {
      migrate(config);
      return tidied(new Database(new HikariDataSource(config)));
    } catch (FlywayException | PoolInitializationException | JdbiException e) {
      throw new DatabaseTrouble(e);
    }
  }

  private static Database tidied(Database database) {
    try {
      database.jdbi.useTransaction(it -> TIDYING.forEach(it::execute));
      return database;
    } catch (JdbiException e) {
      database.close();
      throw e;
    }
  }

  private static HikariConfig config(String url, String schema) throws DatabaseTrouble {
    var config = new HikariConfig();
    config.setMaximumPoolSize(CONNECTIONS);
    config.setSchema(schema);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    if (url.startsWith(H2)) {
      config.setJdbcUrl(url + H2_SETTINGS);
      config.setUsername("sa");
      config.setPassword("");
    } else if (url.startsWith(POSTGRESQL)) {
      config.setJdbcUrl(url);
    } else {
      throw new DatabaseTrouble("a URL begins with " + H2 + " or " + POSTGRESQL);
    }
    return config;
  }

  private static void migrate(HikariConfig config) {
    Flyway.configure()
        .dataSource(config.getJdbcUrl(), config.getUsername(), config.getPassword())
        .schemas(config.getSchema())
        .locations("classpath:dev/passkeylab/server/storage")
        .load()
        .migrate();
  }

  /// {@return what the site keeps}
  public Repository repository() {
    return new SqlRepository(jdbi);
  }

  @Override
  public void close() {
    pool.close();
  }
}
