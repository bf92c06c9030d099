package dev.passkeylab.desktop.live;

import dev.passkeylab.lab.run.LiveRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A live run with the messages of its site: written by any thread, read by the window's.
final class Recording {

  private final LiveRun run;
  private final Runnable bell;
  private final Queue<MessageSent> sent = new ConcurrentLinkedQueue<>();
  private int read;

  /// @param bell rung whenever there is something to read
  Recording(Runnable bell) {
    this.bell = bell;
    this.run = new LiveRun(InstantSource.system(), _ -> bell.run());
  }

  LiveRun run() {
    return run;
  }

  void send(MessageSent message) {
    sent.add(message);
    bell.run();
  }

  /// {@return the entries that were not read yet, the oldest first}
  List<Entry> entries() {
    var entries = run.since(read);
    if (!entries.isEmpty()) {
      read = entries.getLast().seq();
    }
    return entries;
  }

  /// {@return the messages that were not read yet, the oldest first}
  List<MessageSent> messages() {
    var messages = new ArrayList<MessageSent>();
    for (var next = sent.poll(); next != null; next = sent.poll()) {
      messages.add(next);
    }
    return messages;
  }
}
