package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Segments;
import dev.passkeylab.desktop.session.Gesture;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.DeviceSettings;
import dev.passkeylab.lab.bench.Differences;
import dev.passkeylab.lab.bench.Differences.Part;
import dev.passkeylab.lab.bench.Differences.Subject;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.run.Standing;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.Transport;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A device: what it can do apart from what the person does next, what it keeps, and how it
/// misbehaves.
final class DeviceCard extends Card {

  private final String name;
  private final Label state;
  private final SettingList<Device> canDo;
  private final SettingList<Device> model;
  private final ObjectProperty<Gesture> gesture = new SimpleObjectProperty<>(Gesture.ASK_ME);
  private final Label script = paragraph("", "small", "muted");
  private final Passkeys passkeys;
  private final Dot lies = new Dot();
  private final Fold misbehave;
  private final Ticks faults;
  private final DeviceActions actions;
  private boolean showing;

  DeviceCard(Hand hand, Toast toast, Exporter exporter, Device device) {
    this(hand, toast, exporter, device, label("", "small"));
  }

  private DeviceCard(Hand hand, Toast toast, Exporter exporter, Device device, Label state) {
    super(
        hand,
        new Subject(Part.DEVICE, device.name()),
        icon(device),
        device.name(),
        device.name(),
        state);
    this.name = device.name();
    this.state = state;
    state.setMinWidth(Region.USE_PREF_SIZE);
    canDo = list(DeviceSettings.CAN_DO);
    model = list(DeviceSettings.MODEL);
    var more = new Fold(row(0), "Model", name + ": model");
    more.body().getChildren().add(model);
    more.say("transports, algorithms, …");
    passkeys = new Passkeys((on, it) -> new PasskeyRow(hand, toast, exporter, on, it));
    misbehave = new Fold(lies, "Misbehave", name + ": misbehave");
    lies.managedProperty().bind(lies.visibleProperty());
    faults =
        new Ticks(
            DeviceSettings.FAULTS.words(),
            name + ": fault",
            value -> hand.set(name, DeviceSettings.FAULTS, value));
    misbehave.body().getChildren().add(faults);
    actions = new DeviceActions(hand, name);
    gesture.subscribe((_, chosen) -> {
      if (!showing) {
        hand.session().gesture(name, chosen);
      }
    });
    var gestures =
        new Segments<>(
            Gesture.class,
            gesture,
            "gesture-" + name,
            Gesture::word,
            it -> name + ": next gesture " + it.word());
    gestures.getStyleClass().add("small-segments");
    body()
        .getChildren()
        .addAll(
            heading("Can do"),
            canDo,
            more,
            heading("Next gesture"),
            gestures,
            script,
            passkeys,
            misbehave,
            actions);
  }

  private SettingList<Device> list(List<Setting<Device>> settings) {
    return new SettingList<>(name, settings, (setting, value) -> hand().set(name, setting, value));
  }

  /// {@return the picture of a device like this}
  static Icon icon(Device device) {
    if (device.attachment() == Attachment.CROSS_PLATFORM) {
      return Icon.USB;
    }
    var phone = DeviceProfile.PHONE.device().aaguid();
    return device.aaguid().equals(phone) ? Icon.PHONE : Icon.DEVICE;
  }

  /// Shows how the device was set up, and how it stands.
  void show(Snapshot snapshot, Differences differences) {
    showing = true;
    gesture.set(snapshot.setUp().gesture(name));
    showing = false;
    say(snapshot.script().answersFor(name, snapshot.next()));
    hand().device(name).ifPresent(this::show);
    Hand.standing(snapshot.standing(), name).ifPresent(this::show);
    actions.show(snapshot);
    mark(differences);
  }

  /// What the scenario's own steps answer is not for the person to change here.
  private void say(List<String> lines) {
    Parts.show(script, !lines.isEmpty());
    script.setText(
        "The file answers: %s %s. The gesture is for what you do by hand."
            .formatted(lines.size() == 1 ? "line" : "lines", String.join(", ", lines)));
  }

  private void show(Device device) {
    say(
        device.attachment().id()
            + ", "
            + device.transports().stream().map(Transport::id).collect(Collectors.joining(" ")));
    var before = hand().deviceBefore(name);
    var otherwise = hand().mode().get().otherwise();
    canDo.show(device, before, otherwise);
    model.show(device, before, otherwise);
    int on = device.faults().size();
    misbehave.say("%d of %d faults on".formatted(on, DeviceSettings.FAULTS.words().size()));
    faults.show(DeviceSettings.FAULTS.read(device));
    lies.mark(
        before
            .filter(it -> !DeviceSettings.FAULTS.same(it, device))
            .map(it -> otherwise + DeviceSettings.FAULTS.shown(it) + "."));
    misbehave.head().setAccessibleHelp(lies.isVisible() ? lies.words() : null);
  }

  private void show(Standing.Device stands) {
    passkeys.show(stands);
    if (!stands.plugged()) {
      state("unplugged", Icon.DASH, "muted");
    } else if (stands.busy()) {
      state("busy", Icon.HOURGLASS, "warning");
    } else {
      state("active", Icon.CHECK, "success");
    }
  }

  private void state(String word, Icon icon, String meaning) {
    state.setText(word);
    state.setGraphic(icon.sized(12, meaning + "-icon"));
    state.getStyleClass().setAll("label", "small", meaning + "-text");
  }
}
