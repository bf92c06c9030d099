package dev.passkeylab.lab.browser;

import dev.passkeylab.client.Candidate;
import dev.passkeylab.client.Surface;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.Channel;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.List;
import java.util.Optional;

/// The name field of a page, where passkeys are offered while a conditional request is pending.
final class AutofillField implements Surface {

  private final Scene scene;
  private final Channel<String> focus = new Channel<>();
  private boolean listening;

  AutofillField(Scene scene) {
    this.scene = scene;
  }

  /// Tells that the field has the focus. With the list open, or with no request pending, that opens
  /// nothing.
  void focused(String field) {
    if (listening) {
      scene.send(focus, field);
    }
  }

  @Override
  public Answer<Candidate> autofill(String rpId, List<Candidate> candidates) {
    scene.record(Party.BROWSER, Party.BROWSER, new ClientEvent.Discovered(candidates.size()));
    while (true) {
      listening = true;
      var focused = scene.receive(focus, Deadline.NEVER);
      listening = false;
      switch (focused) {
        case Answer.Given<String> _ -> {
          var picked = offer(rpId, candidates);
          if (picked.isPresent()) {
            return picked.get();
          }
        }
        case Answer.TimedOut<String> _ -> throw new IllegalStateException("waits for ever");
        case Answer.Aborted<String>(var reason) -> {
          return new Answer.Aborted<>(reason);
        }
      }
    }
  }

  /// Opens the list; without rows there is nothing to open, WebAuthn §5.1.4.
  private Optional<Answer<Candidate>> offer(String rpId, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    var names = candidates.stream().map(Candidate::account).toList();
    var rows =
        candidates.stream()
            .map(it ->
                new AutofillList.Row(it.account(), "Passkey · " + it.device().traits().name()))
            .toList();
    scene.record(Party.BROWSER, Party.PERSON, new ClientEvent.AutofillOffered(names));
    return switch (scene.ask(new AutofillList(rpId, rows), Deadline.NEVER)) {
      case Answer.Given<AutofillList.Deed>(AutofillList.Deed.Pick(int row)) -> {
        scene.record(Party.PERSON, Party.BROWSER, new ClientEvent.AutofillPicked(names.get(row)));
        yield Optional.of(new Answer.Given<>(candidates.get(row)));
      }
      case Answer.Given<AutofillList.Deed>(AutofillList.Deed.Dismiss _) -> {
        scene.record(Party.PERSON, Party.BROWSER, new ClientEvent.AutofillDismissed());
        yield Optional.empty();
      }
      case Answer.TimedOut<AutofillList.Deed> _ ->
          throw new IllegalStateException("waits for ever");
      case Answer.Aborted<AutofillList.Deed>(var reason) ->
          Optional.of(new Answer.Aborted<>(reason));
    };
  }

  @Override
  public Answer<Optional<Candidate>> choose(
      String rpId, List<Candidate> candidates, Deadline deadline) {
    throw new UnsupportedOperationException("no page of the lab calls a modal get() yet");
  }
}
