package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.world.Answer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An actor standing still: for a prompt's answer, or for a message.
abstract sealed class Wait<T> {

  final Actor actor;
  final @Nullable Instant deadline;
  @Nullable Answer<T> result;

  private Wait(Actor actor, @Nullable Instant deadline) {
    this.actor = actor;
    this.deadline = deadline;
  }

  void timeOut() {
    result = new Answer.TimedOut<>();
  }

  void abort() {
    var reason = actor.abort;
    if (reason == null) {
      throw new IllegalStateException(actor + " was not cancelled");
    }
    result = new Answer.Aborted<>(reason);
  }

  /// Waits for the person.
  static final class ForPerson<A> extends Wait<A> {

    final Prompt<A> prompt;
    final Entry opened;

    ForPerson(Actor actor, @Nullable Instant deadline, Prompt<A> prompt, Entry opened) {
      super(actor, deadline);
      this.prompt = prompt;
      this.opened = opened;
    }

    void answer(Reply reply) throws BadReply {
      result = new Answer.Given<>(prompt.answer(reply));
    }
  }

  /// Waits for a message.
  static final class ForMessage<M> extends Wait<M> {

    final Channel<M> channel;

    ForMessage(Actor actor, @Nullable Instant deadline, Channel<M> channel) {
      super(actor, deadline);
      this.channel = channel;
    }

    boolean take() {
      var message = channel.messages.poll();
      if (message == null) {
        return false;
      }
      result = new Answer.Given<>(message);
      return true;
    }
  }
}
