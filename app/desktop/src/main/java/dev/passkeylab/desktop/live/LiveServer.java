package dev.passkeylab.desktop.live;

import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/// What lets real browsers in. The window knows no more of a server than this.
public interface LiveServer {

  /// Lets browsers in, until what comes back is closed.
  ///
  /// @param run records what they do
  /// @param outbox where messages go that are sent to people; called from any thread
  /// @throws IOException saying why it cannot
  Site start(LiveRun run, Consumer<MessageSent> outbox) throws IOException;

  /// {@return a site at port 8080 of this computer, or at another where that is taken}
  ///
  /// @param database where it keeps things, from one start to the next: a URL of JDBC
  static LiveServer onThisComputer(String database) {
    return new HttpServer(database);
  }

  /// A site that browsers can reach.
  interface Site extends AutoCloseable {

    /// {@return where its pages begin, as people type it}
    String address();

    /// {@return what programs show that use the site's devices}
    String token();

    /// {@return what is worth knowing about the address, or nothing}
    Optional<String> remark();

    @Override
    void close();
  }
}
