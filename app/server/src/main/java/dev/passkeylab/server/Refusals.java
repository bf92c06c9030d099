package dev.passkeylab.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// What the server itself answers: to what is no HTTP, where the database is away, and where this
/// program has a bug.
final class Refusals extends ErrorHandler {

  private static final Logger LOG = System.getLogger(Refusals.class.getName());
  private static final int OUR_BUG = 500;
  private static final String SORRY = "This program has a bug; it has printed more.";

  private static final String AWAY = "The database does not answer. Try again.";

  private final Ledger ledger;

  Refusals(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    var path = String.valueOf(request.getHttpURI().getPathQuery());
    boolean ours = status >= OUR_BUG && !(cause instanceof HttpException);
    if (ours) {
      LOG.log(Level.ERROR, request.getMethod() + " " + path, cause);
    }
    Answers.protect(response.getHeaders());
    var refused = ours ? ours(status, cause) : new Refused(theirs(status), String.valueOf(message));
    var told = Answers.message(refused.why());
    ledger.refused(request.getMethod(), path, refused.status(), told);
    Answers.send(refused.status(), "application/json", told, response, callback);
  }

  /// A version of HTTP that the server does not speak is a 5xx of it, and no bug of ours.
  private static int theirs(int status) {
    return status < OUR_BUG ? status : Refused.BAD_REQUEST;
  }

  private static Refused ours(int status, @Nullable Throwable cause) {
    return isDatabaseAway(cause) ? new Refused(Refused.BUSY, AWAY) : new Refused(status, SORRY);
  }

  /// By the classes of SQLSTATE: connection exceptions, and what an operator does.
  private static boolean isDatabaseAway(@Nullable Throwable cause) {
    for (var it = cause; it != null; it = it.getCause()) {
      if (it instanceof SQLTransientConnectionException
          || it instanceof SQLException sql && isAway(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAway(String state) {
    return state.startsWith("08") || state.startsWith("57P");
  }
}
