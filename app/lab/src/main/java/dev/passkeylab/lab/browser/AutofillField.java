package dev.passkeylab.lab.browser;

import dev.passkeylab.client.Candidate;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.AutofillList.Deed;
import dev.passkeylab.lab.run.Channel;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.ClientEvent.EmptyBecause;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.List;
import java.util.Optional;

/// The name field of a page and the list under it: passkeys while a conditional request is pending,
/// and the passwords that the browser has saved.
final class AutofillField {

  private final Tab tab;
  private final Scene scene;
  private final Sites.Place place;
  private final Form form;
  private final Channel<String> focus = new Channel<>();
  private boolean listening;
  private boolean open;

  AutofillField(Tab tab, Sites.Place place, Form form) {
    this.tab = tab;
    this.scene = tab.scene();
    this.place = place;
    this.form = form;
  }

  /// Tells that the field has the focus, which opens the list unless it is open.
  ///
  /// @param annotated whether the field's annotation lets passkeys be offered
  /// @param shown whether the field can be seen: there is no list under one that cannot
  void focused(boolean annotated, boolean shown) {
    if (!shown) {
      empty(EmptyBecause.HIDDEN_FIELD);
    } else if (annotated && listening) {
      scene.send(focus, "");
    } else if (!open) {
      offerPasswords(annotated ? EmptyBecause.NO_REQUEST : EmptyBecause.NOT_ANNOTATED);
    }
  }

  private void offerPasswords(EmptyBecause noPasskeys) {
    var rows = AutofillRows.of(List.of(), "", tab.passwords(place.origin()));
    if (rows.isEmpty()) {
      empty(noPasskeys);
      return;
    }
    tab.start("autofill list", new Call(), _ -> offer(place.host(), rows));
  }

  /// Waits until the person picks one of `candidates` in the list under the field, or the way to
  /// another device.
  Answer<Optional<Candidate>> autofill(String rpId, List<Candidate> candidates) {
    scene.record(Party.BROWSER, Party.BROWSER, new ClientEvent.Discovered(candidates.size()));
    while (true) {
      listening = true;
      var focused = scene.receive(focus, Deadline.NEVER);
      listening = false;
      switch (focused) {
        case Answer.Given<String> _ -> {
          var picked = offerAll(rpId, candidates);
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
  private Optional<Answer<Optional<Candidate>>> offerAll(String rpId, List<Candidate> candidates) {
    var rows = AutofillRows.of(candidates, tab.anotherDevice(), tab.passwords(place.origin()));
    if (candidates.isEmpty()) {
      empty(EmptyBecause.NO_PASSKEY);
    }
    return rows.isEmpty() ? Optional.empty() : offer(rpId, rows);
  }

  private void empty(EmptyBecause because) {
    scene.record(Party.BROWSER, Party.PERSON, new ClientEvent.AutofillEmpty(because));
  }

  private Optional<Answer<Optional<Candidate>>> offer(String rpId, AutofillRows rows) {
    scene.record(Party.BROWSER, Party.PERSON, new ClientEvent.AutofillOffered(rows.names()));
    open = true;
    var answer = scene.ask(new AutofillList(rpId, rows.rows()), Deadline.NEVER);
    open = false;
    return switch (answer) {
      case Answer.Given<Deed>(Deed.Pick(int row)) -> {
        scene.record(
            Party.PERSON, Party.BROWSER, new ClientEvent.AutofillPicked(rows.names().get(row)));
        yield picked(rows.at(row));
      }
      case Answer.Given<Deed>(Deed.Dismiss _) -> {
        scene.record(Party.PERSON, Party.BROWSER, new ClientEvent.AutofillDismissed());
        yield Optional.empty();
      }
      case Answer.TimedOut<Deed> _ -> throw new IllegalStateException("waits for ever");
      case Answer.Aborted<Deed>(var reason) -> Optional.of(new Answer.Aborted<>(reason));
    };
  }

  private Optional<Answer<Optional<Candidate>>> picked(AutofillRows.Offer offer) {
    return switch (offer) {
      case AutofillRows.Offer.Passkey(var candidate) ->
          Optional.of(new Answer.Given<>(Optional.of(candidate)));
      case AutofillRows.Offer.AnotherDevice _ -> Optional.of(new Answer.Given<>(Optional.empty()));
      case AutofillRows.Offer.Password(var saved) -> {
        fill("username", saved.name());
        fill("password", saved.password());
        tab.helpedWithPassword(place.origin());
        yield Optional.empty();
      }
    };
  }

  private void fill(String field, String text) {
    form.put(field, text);
    scene.record(Party.BROWSER, tab.party(), new PageEvent.Filled(field, text));
  }
}
