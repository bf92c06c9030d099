package dev.passkeylab.lab.browser;

import dev.passkeylab.client.Candidate;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.Channel;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The name field of a page, where passkeys are offered while a conditional request is pending.
final class AutofillField {

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

  /// Waits until the person picks one of `candidates` in the list under the field.
  Answer<Candidate> autofill(String rpId, List<Candidate> candidates) {
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
    var names = Labels.of(candidates);
    var rows = new ArrayList<AutofillList.Row>();
    for (int i = 0; i < names.size(); i++) {
      var device = candidates.get(i).device().traits().name();
      rows.add(new AutofillList.Row(names.get(i), "Passkey · " + device));
    }
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
}
