package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.AccountEdits;
import dev.passkeylab.lab.bench.Differences;
import dev.passkeylab.lab.bench.Differences.Part;
import dev.passkeylab.lab.bench.Differences.Subject;
import dev.passkeylab.lab.browser.SavedPassword;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The passwords that the browser has saved from the start.
final class PasswordsCard extends Card {

  private final Keyed<SavedPassword, HBox> passwords = new Keyed<>();
  private final AddForm form;

  PasswordsCard(Hand hand) {
    super(hand, Subject.of(Part.SAVED_PASSWORDS), Icon.LOCK, "Saved passwords", "saved passwords");
    form =
        new AddForm(
            "saved password",
            (origin, name, password) ->
                hand.edit(bench -> new AccountEdits(bench).save(origin, name, password)));
    body().getChildren().addAll(heading("From the start"), passwords, form);
  }

  /// Shows what was set up.
  void show(Snapshot snapshot, Differences differences) {
    var bench = snapshot.setUp().bench();
    passwords.show(bench.savedPasswords(), this::password);
    form.offer(bench.sites().stream().flatMap(it -> it.settings().origins().stream()).toList());
    say("" + bench.savedPasswords().size());
    mark(differences);
  }

  private HBox password(SavedPassword saved) {
    var words =
        label("%s · %s · %s".formatted(saved.name(), saved.password(), saved.origin()), "small");
    words.setTooltip(new Tooltip(words.getText()));
    var forget =
        Buttons.icon(
            Icon.CROSS,
            "Forget password of %s at %s".formatted(saved.name(), saved.origin()),
            () -> hand().edit(bench -> new AccountEdits(bench).forget(saved)));
    return row(4, Parts.grown(words), forget);
  }
}
