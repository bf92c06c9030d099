package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.run.Standing;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A passkey that a device keeps, and what can be done with it.
final class PasskeyRow extends VBox {

  private final Hand hand;
  private final Toast toast;
  private final Label account = Parts.grown(label("", "small"));
  private final Label counter = label("", "mono", "passkey-column");
  private final Label eligible = label("", "mono", "passkey-column");
  private final Label backedUp = label("", "mono", "passkey-column");
  private final Label site = Parts.grown(label("", "caption", "muted"));
  private final TextField name = new TextField();
  private final Button copy;
  private final Button save;
  private final Button rename;
  private final Button delete;
  private Standing.Device device;
  private StoredCredential credential;

  /// A row for a passkey of which more is shown with [#show].
  PasskeyRow(
      Hand hand, Toast toast, Exporter exporter, Standing.Device on, StoredCredential first) {
    this.hand = hand;
    this.toast = toast;
    this.device = on;
    this.credential = first;
    copy = Buttons.icon(Icon.COPY, "Copy", () -> exporter.copy(device, credential));
    save = Buttons.icon(Icon.FILE, "Export", () -> exporter.save(device, credential));
    rename = Buttons.icon(Icon.PENCIL, "Rename", this::askName);
    delete = Buttons.icon(Icon.CROSS, "Delete", this::delete);
    account.setTooltip(new Tooltip());
    account.setGraphic(Icon.PASSKEY.sized(13, "accent-icon"));
    name.getStyleClass().add("bench-control");
    name.setMaxWidth(Double.MAX_VALUE);
    name.setOnAction(_ -> rename());
    name.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        closeName();
      }
    });
    Parts.show(name, false);
    getChildren()
        .addAll(
            row(0, account, counter, eligible, backedUp),
            row(0, site, copy, save, rename, delete),
            name);
    getStyleClass().add("passkey-row");
    getChildren().forEach(it -> ((Region) it).setMinWidth(0));
  }

  /// Shows the passkey as it is now.
  ///
  /// @param before how many of accounts with that name the device has before it
  void show(Standing.Device on, StoredCredential now, long before) {
    device = on;
    credential = now;
    var user = now.user().name();
    account.setText(user);
    account.getTooltip().setText(user + ", credential " + now.id().hex());
    counter.setText("" + on.counter(now));
    eligible.setText(now.backupEligible() ? "1" : "0");
    backedUp.setText(now.backupState() ? "1" : "0");
    site.setText(now.rpId() + (now.discoverable() ? " · discoverable" : " · not discoverable"));
    var which = before == 0 ? "" : " (" + (before + 1) + ")";
    var words = user + which + " on " + on.traits().name();
    name(copy, "Copy " + words);
    name(save, "Export " + words);
    name(rename, "Rename " + words);
    name(delete, "Delete " + words);
    name.setAccessibleText("New name of " + words);
  }

  private static void name(Button button, String words) {
    button.setAccessibleText(words);
    button.getTooltip().setText(words);
  }

  private void delete() {
    var user = credential.user().name();
    var on = device.traits().name();
    toast.expect("Deleted %s on %s.".formatted(user, on), hand.snapshot());
    hand.act(new BenchAct.DeleteOnDevice(on, user));
  }

  private void askName() {
    name.setText(credential.user().name());
    Parts.show(name, true);
    name.requestFocus();
    name.selectAll();
  }

  private void rename() {
    var wanted = name.getText().strip();
    var user = credential.user().name();
    closeName();
    if (!wanted.isEmpty() && !wanted.equals(user)) {
      hand.act(new BenchAct.Rename(device.traits().name(), user, wanted));
    }
  }

  private void closeName() {
    rename.requestFocus();
    Parts.show(name, false);
  }
}
