package dev.passkeylab.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/// Closes connections on which the head of a request comes bit by bit and does not end: each bit
/// starts the time anew after which a silent connection is closed.
///
/// @param patience how long a head may take
record HeadWatch(Scheduler scheduler, Duration patience, Ledger ledger)
    implements Connection.Listener {

  @Override
  public void onOpened(Connection connection) {
    lookLater(connection);
  }

  private void lookLater(Connection connection) {
    long bytes = connection.getBytesIn();
    long messages = connection.getMessagesIn();
    scheduler.schedule(
        () -> look(connection, bytes, messages), patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look(Connection connection, long bytes, long messages) {
    if (!connection.getEndPoint().isOpen()) {
      return;
    }
    boolean more = connection.getBytesIn() > bytes;
    boolean whole = connection.getMessagesIn() > messages;
    boolean waiting = connection.getMessagesIn() > connection.getMessagesOut();
    if (more && !whole && !waiting) {
      ledger.refused("?", "?", Refused.TIMEOUT, Answers.message("The head did not end in time."));
      connection.getEndPoint().close();
    } else {
      lookLater(connection);
    }
  }
}
