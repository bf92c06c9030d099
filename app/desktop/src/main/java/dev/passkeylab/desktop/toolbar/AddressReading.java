package dev.passkeylab.desktop.toolbar;

import static dev.passkeylab.desktop.look.Parts.iconButton;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.reading;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.desktop.look.Icon;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;

/// Where browsers find the site, while they are let in and the live run is shown.
final class AddressReading extends HBox {

  private final Label address = label("", "mono", "strong-mono");
  private final Runs runs;

  AddressReading(Runs runs) {
    this.runs = runs;
    var copy = iconButton(Icon.COPY, "Copy the address", () -> Copy.text(address.getText()));
    copy.setId("copy-address");
    address.setId("live-address");
    address.setMinWidth(USE_PREF_SIZE);
    setSpacing(6);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(new Separator(Orientation.VERTICAL));
    getChildren().add(reading(Icon.GLOBE, "Where browsers find the site", address, copy));
    runs.live().state().subscribe(_ -> draw());
    runs.shown().subscribe(_ -> draw());
  }

  private void draw() {
    if (runs.live().state().get() instanceof LiveState.Serving serving) {
      address.setText(serving.address());
      show(this, runs.isLive());
    } else {
      show(this, false);
    }
  }
}
