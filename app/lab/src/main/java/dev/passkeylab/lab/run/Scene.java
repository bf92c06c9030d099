package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.Trace;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that actors of a staged run may ask of the world: waiting, entropy, the time, and a place to
/// write down what happens.
public final class Scene {

  private final Turns turns;
  private final Trace trace;
  private final long seed;
  private final Entropy entropy;
  private final Map<String, Integer> ceremonies = new LinkedHashMap<>();

  Scene(Turns turns, Trace trace, long seed) {
    this.turns = turns;
    this.trace = trace;
    this.seed = seed;
    this.entropy = Entropy.seeded(seed);
  }

  /// {@return what the run's entropy is derived from}
  public long seed() {
    return seed;
  }

  /// {@return the run's entropy}
  public Entropy entropy() {
    return entropy;
  }

  /// {@return the run's time}
  public Instant now() {
    return turns.now();
  }

  /// Adds an actor, which belongs to the ceremony of the one who adds it.
  public Actor spawn(String name, Runnable body) {
    return turns.spawn(name, body);
  }

  /// Lets everybody who is ready now go first.
  public void giveWay() {
    turns.giveWay();
  }

  /// Calls off whatever `actor` waits for, now and later.
  public void cancel(Actor actor, AbortReason reason) {
    turns.cancel(actor, reason);
  }

  /// Stands still until the person has decided.
  public <A> Answer<A> ask(Prompt<A> prompt, Deadline deadline) {
    var reason = turns.aborted();
    if (reason != null) {
      return new Answer.Aborted<>(reason);
    }
    var opened = record(prompt.asker(), Party.PERSON, prompted(prompt));
    var answer = turns.ask(prompt, deadline, opened);
    switch (answer) {
      case Answer.Given<A> _ -> {} // written down with the person's own words, by the run
      case Answer.TimedOut<A> _ -> withdrawn(prompt, opened, "timed out");
      case Answer.Aborted<A>(var why) -> withdrawn(prompt, opened, why.words());
    }
    return answer;
  }

  /// Stands still until there is a message.
  public <M> Answer<M> receive(Channel<M> channel, Deadline deadline) {
    return turns.receive(channel, deadline);
  }

  /// Leaves a message.
  public <M> void send(Channel<M> channel, M message) {
    turns.send(channel, message);
  }

  /// Begins a ceremony: what this actor does from now on belongs to it.
  ///
  /// @param kind `registration`, `authentication` or `password-sign-in`
  public void beginCeremony(String kind) {
    int number = ceremonies.merge(kind, 1, Integer::sum);
    var actor = turns.current();
    if (actor != null) {
      actor.ceremony = kind + "-" + number;
    }
  }

  /// Ends the ceremony of this actor.
  public void endCeremony() {
    var actor = turns.current();
    if (actor != null) {
      actor.ceremony = null;
    }
  }

  /// Writes down what happened.
  public Entry record(Party from, Party to, Event event) {
    return record(from, to, null, event);
  }

  /// Writes down what happened in answer to the entry `cause`.
  public Entry record(Party from, Party to, @Nullable Entry cause, Event event) {
    var actor = turns.current();
    return trace.append(
        turns.now(),
        from,
        to,
        actor == null ? null : actor.ceremony,
        cause == null ? null : cause.seq(),
        event);
  }

  private void withdrawn(Prompt<?> prompt, Entry opened, String because) {
    record(
        prompt.asker(),
        Party.PERSON,
        opened,
        new PersonEvent.Withdrawn(prompt.kind().id(), prompt.subject(), because));
  }

  /// Of what stands in front of a page; the page itself is in the trace already.
  private static List<String> choices(Prompt<?> prompt) {
    return prompt instanceof PagePrompt<?>
        ? List.of()
        : prompt.outcomes().getFirst().fields().stream()
            .flatMap(it -> it.choices().stream())
            .toList();
  }

  private static PersonEvent prompted(Prompt<?> prompt) {
    return new PersonEvent.Prompted(
        prompt.kind().id(),
        prompt.subject(),
        prompt.outcomes().stream().map(Outcome::id).toList(),
        choices(prompt));
  }
}
