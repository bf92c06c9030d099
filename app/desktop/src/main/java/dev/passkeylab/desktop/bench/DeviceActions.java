package dev.passkeylab.desktop.bench;

import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.DeviceEdits;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.run.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// What can be done with a device as a whole.
final class DeviceActions extends FlowPane {

  private final Hand hand;
  private final String name;
  private final Button plug;
  private final Map<String, Button> syncs = new LinkedHashMap<>();

  DeviceActions(Hand hand, String name) {
    super(4, 4);
    this.hand = hand;
    this.name = name;
    plug = Buttons.words("Unplug", "", () -> hand.plug(name, !plugged()));
    var reset = Buttons.words("Reset", "Reset " + name, () -> hand.act(new BenchAct.Reset(name)));
    reset.getTooltip().setText("Reset now: its passkeys go, its retries are full");
    var earlier = Buttons.words("Earlier", "Move " + name + " earlier", () -> move(-1));
    earlier.getTooltip().setText("Let the browser try it earlier, from the start");
    var later = Buttons.words("Later", "Move " + name + " later", () -> move(1));
    later.getTooltip().setText("Let the browser try it later, from the start");
    var remove = Buttons.words("Remove", "Remove " + name, this::remove);
    remove.getTooltip().setText("Take it away from the start, with the passkeys on it");
    getChildren().addAll(plug, reset, earlier, later, remove);
    getStyleClass().add("device-actions");
  }

  private boolean plugged() {
    var snapshot = hand.snapshot();
    return switch (hand.mode().get()) {
      case START -> !snapshot.setUp().bench().unplugged().contains(name);
      case NOW ->
          Hand.standing(snapshot.standing(), name).map(Standing.Device::plugged).orElse(false);
    };
  }

  private void move(int by) {
    hand.edit(bench -> new DeviceEdits(bench).move(name, by));
  }

  private void remove() {
    hand.edit(bench -> new DeviceEdits(bench).remove(name));
  }

  void show(Snapshot snapshot) {
    var word = plugged() ? "Unplug" : "Plug";
    plug.setText(word);
    plug.setAccessibleText(word + " " + name);
    plug.getTooltip().setText(word + " " + name + ", " + when());
    boolean written = !snapshot.setUp().written().unplugged().contains(name);
    boolean now = !snapshot.setUp().bench().unplugged().contains(name);
    plug.setAccessibleHelp(
        written == now ? null : "Edited. The file says " + (written ? "plugged." : "unplugged."));
    var others =
        snapshot.standing().devices().stream()
            .map(it -> it.traits().name())
            .filter(it -> !it.equals(name))
            .toList();
    syncs
        .entrySet()
        .removeIf(it -> {
          boolean gone = !others.contains(it.getKey());
          return gone && getChildren().remove(it.getValue());
        });
    for (var other : others) {
      syncs.computeIfAbsent(other, this::sync);
    }
  }

  private String when() {
    return switch (hand.mode().get()) {
      case START -> "from the start";
      case NOW -> "now";
    };
  }

  private Button sync(String other) {
    var words = "Sync " + name + " to " + other;
    var button =
        Buttons.words("Sync to " + other, words, () -> hand.act(new BenchAct.Sync(name, other)));
    button.setMaxWidth(180);
    button.setTooltip(new Tooltip(words + " now: passkeys that may be backed up"));
    getChildren().add(2, button);
    return button;
  }
}
