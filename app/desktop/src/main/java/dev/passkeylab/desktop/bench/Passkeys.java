package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.run.Standing;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The passkeys that a device keeps at this moment.
final class Passkeys extends VBox {

  private static final String NONE =
      "No passkeys here yet. Make one: sign in with the password and accept the offer, or give an"
          + " account one from the start, under Accounts.";

  private final Label title = Card.heading("Passkeys now");
  private final Label nothing = paragraph(NONE, "small", "muted");
  private final HBox head = row(0);
  private final Keyed<Bytes, PasskeyRow> rows = new Keyed<>();
  private final BiFunction<Standing.Device, StoredCredential, PasskeyRow> make;

  /// @param make makes the row of a credential on a device
  Passkeys(BiFunction<Standing.Device, StoredCredential, PasskeyRow> make) {
    this.make = make;
    head.getChildren().addAll(Parts.grown(label("Passkey", "caption", "muted")));
    for (var column : List.of("Counter", "BE", "BS")) {
      head.getChildren().add(column(column));
    }
    getChildren().addAll(title, nothing, head, rows);
    getStyleClass().add("passkeys");
  }

  private static Label column(String name) {
    var column = label(name, "caption", "muted", "passkey-column");
    column.setTooltip(
        new Tooltip(
            switch (name) {
              case "BE" -> "Backup eligible: it may leave the device";
              case "BS" -> "Backup state: it has left the device";
              default -> "What it was signed with last, as the device counts";
            }));
    return column;
  }

  /// Shows what `device` keeps.
  void show(Standing.Device device) {
    var credentials = device.credentials();
    title.setText("Passkeys now · " + credentials.size());
    Parts.show(nothing, credentials.isEmpty());
    Parts.show(head, !credentials.isEmpty());
    var byId =
        credentials.stream()
            .collect(Collectors.toMap(StoredCredential::id, it -> it, (one, _) -> one));
    rows.show(
        credentials.stream().map(StoredCredential::id).distinct().toList(),
        id -> make.apply(device, Objects.requireNonNull(byId.get(id))));
    credentials.forEach(it -> rows.node(it.id()).show(device, it, before(credentials, it)));
  }

  /// {@return how many passkeys of accounts with the same name come before this one}
  private static long before(List<StoredCredential> all, StoredCredential one) {
    return all.stream()
        .takeWhile(it -> !it.equals(one))
        .filter(it -> it.user().name().equals(one.user().name()))
        .count();
  }
}
