package dev.passkeylab.server.storage;

import dev.passkeylab.server.Repositories;

/// What a server keeps in one database: the site's tables and the conformance API's, each in a
/// schema of its own.
public record Storage(Database site, Database conformance) implements AutoCloseable {

  /// Opens a database.
  ///
  /// @param url of JDBC, for H2 or PostgreSQL
  /// @throws DatabaseTrouble when it cannot be opened, or its tables are not ours
  public static Storage open(String url) throws DatabaseTrouble {
    var site = Database.open(url, "site");
    try {
      return new Storage(site, Database.open(url, "conformance"));
    } catch (DatabaseTrouble e) {
      site.close();
      throw e;
    }
  }

  /// {@return the repositories of a server}
  public Repositories repositories() {
    return new Repositories(site.repository(), conformance.repository());
  }

  @Override
  public void close() {
    site.close();
    conformance.close();
  }
}
