package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.bench.AccountEdits;
import dev.passkeylab.lab.bench.Bench;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// An account that a site has from the start: its password, and the devices with a passkey of it.
final class AccountRows extends VBox {

  private final Hand hand;
  private final AccountsCard.Key key;
  private final Label title = Parts.grown(label("", "small", "strong"));
  private final Dot dot = new Dot();
  private final ValueControl password;
  private final Refusal refusal = new Refusal();
  private final Keyed<String, CheckBox> passkeys = new Keyed<>();

  AccountRows(Hand hand, AccountsCard.Key key) {
    this.hand = hand;
    this.key = key;
    password =
        new TextControl(
            it -> List.of(it), text -> refusal.unless("It", () -> password(text.getFirst())));
    password.node().setAccessibleText(key.words() + ": password");
    title.setTooltip(new Tooltip(key.name() + " at " + key.rpId()));
    var remove =
        Buttons.icon(
            Icon.CROSS,
            "Remove account " + key.words(),
            () -> hand.edit(bench -> new AccountEdits(bench).remove(key.rpId(), key.name())));
    var line = row(6, label("Password", "small"), spacer(), password.node());
    line.getStyleClass().add("setting-row");
    getChildren().addAll(row(4, title, dot, remove), line, refusal.node(), passkeys);
    getStyleClass().add("account-rows");
  }

  private void password(String text) {
    hand.edit(bench -> new AccountEdits(bench).password(key.rpId(), key.name(), text));
  }

  /// Shows the account.
  ///
  /// @param edited whether the file says otherwise
  void show(Bench.Account account, List<String> devices, boolean edited) {
    title.setText(key.words());
    dot.mark(edited ? Optional.of("The file says otherwise.") : Optional.empty());
    password.show(List.of(account.password()));
    passkeys.show(devices, this::passkey);
    for (var device : devices) {
      passkeys
          .node(device)
          .setSelected(account.passkeys().stream().anyMatch(it -> it.device().equals(device)));
    }
  }

  private CheckBox passkey(String device) {
    var box = new CheckBox("Passkey on " + device);
    box.setAccessibleText("%s: passkey on %s".formatted(key.words(), device));
    box.setOnAction(_ -> {
      boolean has = box.isSelected();
      hand.edit(bench -> new AccountEdits(bench).passkey(key.rpId(), key.name(), device, has));
    });
    return box;
  }
}
