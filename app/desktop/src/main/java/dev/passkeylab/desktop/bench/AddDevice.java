package dev.passkeylab.desktop.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.bench.DeviceEdits;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// Adds a device like one that people have, from the start.
final class AddDevice extends MenuButton {

  private final Hand hand;
  private Optional<ClientProfile> client = Optional.empty();

  AddDevice(Hand hand) {
    super("Add", Icon.PLUS.sized(12));
    this.hand = hand;
    setAccessibleText("Add device");
    setTooltip(new Tooltip("Add a device, from the start"));
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("quiet", "quiet-menu");
  }

  /// Offers every profile, and what the browser's platform has for a device.
  void offer(ClientProfile now) {
    if (client.equals(Optional.of(now))) {
      return;
    }
    client = Optional.of(now);
    getItems().clear();
    for (var profile : DeviceProfile.values()) {
      getItems().add(item(profile.id(), profile.device()));
    }
    if (now.device() != null) {
      getItems().add(item("of-client: " + now.device().name(), now.device()));
    }
  }

  private MenuItem item(String words, Device device) {
    var what =
        "%s   %s, %s, backup %s"
            .formatted(
                words, device.attachment().id(), device.verification().id(), device.backup().id());
    var item = new MenuItem(what, DeviceCard.icon(device).sized(13));
    item.setId("add-" + words);
    item.setOnAction(_ -> hand.edit(bench -> new DeviceEdits(bench).add(device)));
    return item;
  }
}
