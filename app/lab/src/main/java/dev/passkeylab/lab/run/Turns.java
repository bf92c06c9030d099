package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Turn-taking: actors are virtual threads, but only one runs at a time, in the order in which they
/// became ready.
///
/// The driver (whoever holds the run) hands out turns until nobody is ready, and so a run is
/// deterministic however the machine schedules threads. All state here is touched only by the one
/// who has the turn; handing it on through a semaphore makes it visible to the next.
final class Turns implements AutoCloseable {

  private final Deque<Actor> ready = new ArrayDeque<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Wait<?>> waits = new ArrayList<>();
  private final Semaphore driver = new Semaphore(0);
  private Instant now;
  private @Nullable Actor current;
  private @Nullable Throwable failure;
  private boolean closing;

  Turns(Instant start) {
    now = start;
  }

  Instant now() {
    return now;
  }

  @Nullable Actor current() {
    return current;
  }

  /// {@return why the acting actor was cancelled, or `null` when it was not}
  @Nullable AbortReason aborted() {
    return mine().abort;
  }

  /// Adds an actor; it begins when its turn comes.
  Actor spawn(String name, Runnable body) {
    var actor = new Actor(name, current == null ? null : current.ceremony);
    actor.thread = Thread.ofVirtual().name(name).unstarted(() -> live(actor, body));
    actors.add(actor);
    ready.add(actor);
    actor.thread.start();
    return actor;
  }

  private void live(Actor actor, Runnable body) {
    actor.turn.acquireUninterruptibly();
    try {
      if (!closing) {
        body.run();
      }
    } catch (RunClosed _) {
      // The run was closed under the actor: there is nothing left for it to do.
    } catch (Throwable e) {
      failure = e;
    } finally {
      actors.remove(actor);
      driver.release();
    }
  }

  /// Lets everybody who is ready act, until all stand still.
  ///
  /// @throws IllegalStateException when an actor threw: our bug
  void settle() {
    while (!ready.isEmpty()) {
      handTurnTo(ready.remove());
    }
    if (failure != null) {
      throw new IllegalStateException("an actor of the run failed: " + failure, failure);
    }
  }

  private void handTurnTo(Actor actor) {
    current = actor;
    actor.turn.release();
    driver.acquireUninterruptibly();
    current = null;
  }

  /// Stands still until the person has decided.
  ///
  /// @param opened the entry that says that the prompt is open
  <A> Answer<A> ask(Prompt<A> prompt, Deadline deadline, Entry opened) {
    return await(new Wait.ForPerson<>(mine(), due(deadline), prompt, opened));
  }

  <M> Answer<M> receive(Channel<M> channel, Deadline deadline) {
    var wait = new Wait.ForMessage<>(mine(), due(deadline), channel);
    if (mine().abort == null && wait.take() && wait.result != null) {
      return wait.result;
    }
    return await(wait);
  }

  <M> void send(Channel<M> channel, M message) {
    channel.messages.add(message);
    for (var wait : List.copyOf(waits)) {
      if (wait instanceof Wait.ForMessage<?> receiver
          && receiver.channel == channel
          && receiver.take()) {
        wake(receiver);
        return;
      }
    }
  }

  private <T> Answer<T> await(Wait<T> wait) {
    var actor = mine();
    if (closing) {
      throw new RunClosed();
    }
    if (actor.abort != null) {
      return new Answer.Aborted<>(actor.abort);
    }
    waits.add(wait);
    standStill(actor);
    if (wait.result == null) {
      throw new IllegalStateException(actor + " was woken without a result");
    }
    return wait.result;
  }

  /// Lets everybody who is ready now go first.
  void giveWay() {
    var actor = mine();
    ready.add(actor);
    standStill(actor);
  }

  private void standStill(Actor actor) {
    driver.release();
    actor.turn.acquireUninterruptibly();
    if (closing) {
      throw new RunClosed();
    }
  }

  private Actor mine() {
    if (current == null || current.thread != Thread.currentThread()) {
      throw new IllegalStateException("only an actor that has its turn may wait");
    }
    return current;
  }

  private @Nullable Instant due(Deadline deadline) {
    return deadline.after() == null ? null : now.plus(deadline.after());
  }

  private void wake(Wait<?> wait) {
    waits.remove(wait);
    ready.add(wait.actor);
  }

  /// Calls off whatever the actor waits for, now and later.
  void cancel(Actor actor, AbortReason reason) {
    if (actor.abort != null) {
      return;
    }
    actor.abort = reason;
    for (var wait : List.copyOf(waits)) {
      if (wait.actor == actor) {
        wait.abort();
        wake(wait);
      }
    }
  }

  /// {@return the decisions that stand open, in the order in which they opened}
  List<Moment.Open> open() {
    var open = new ArrayList<Moment.Open>();
    for (var wait : waits) {
      if (wait instanceof Wait.ForPerson<?> asking) {
        open.add(new Moment.Open(asking.prompt, asking.opened.seq(), asking.deadline));
      }
    }
    return List.copyOf(open);
  }

  /// {@return the newest open wait for the prompt called `ref`}
  Optional<Wait.ForPerson<?>> find(PromptRef ref) {
    for (var wait : waits.reversed()) {
      if (wait instanceof Wait.ForPerson<?> asking && asking.prompt.ref().equals(ref)) {
        return Optional.of(asking);
      }
    }
    return Optional.empty();
  }

  /// Gives the person's reply; the asker goes on at the next [#settle()].
  void answer(Wait.ForPerson<?> wait, Reply reply) throws BadReply {
    wait.answer(reply);
    wake(wait);
  }

  /// Moves the clock on, letting deadlines pass one by one in their order.
  void advance(Duration by) {
    var until = now.plus(by);
    for (var due = nextDue(until); due.isPresent(); due = nextDue(until)) {
      var wait = due.get();
      if (wait.deadline != null) {
        now = wait.deadline;
      }
      wait.timeOut();
      wake(wait);
      settle();
    }
    now = until;
  }

  private Optional<Wait<?>> nextDue(Instant until) {
    return waits.stream()
        .filter(wait -> wait.deadline != null && !wait.deadline.isAfter(until))
        .min(Comparator.comparing(wait -> wait.deadline == null ? Instant.MAX : wait.deadline));
  }

  /// Ends every actor, wherever it stands.
  @Override
  public void close() {
    closing = true;
    while (!actors.isEmpty()) {
      var actor = actors.getFirst();
      handTurnTo(actor);
      join(actor);
    }
    waits.clear();
    ready.clear();
  }

  private static void join(Actor actor) {
    try {
      if (actor.thread != null) {
        actor.thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
