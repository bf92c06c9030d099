package dev.passkeylab.desktop.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.BenchEdit;
import dev.passkeylab.lab.bench.DeviceEdits;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.SiteEdits;
import dev.passkeylab.lab.bench.ValueRefused;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.run.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What is done at the bench: edits of the set-up, or acts at this moment, as the mode says.
final class Hand {

  private final LabSession session;
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.START);

  Hand(LabSession session) {
    this.session = session;
  }

  ObjectProperty<Mode> mode() {
    return mode;
  }

  LabSession session() {
    return session;
  }

  Snapshot snapshot() {
    return session.snapshot().get();
  }

  /// Edits the set-up, whatever the mode.
  ///
  /// @throws ValueRefused when the edit does not fit
  void edit(Function<Bench, BenchEdit> edit) {
    var bench = snapshot().setUp().bench();
    if (!edit.apply(bench).bench().equals(bench)) {
      session.edit(edit);
    }
  }

  /// Acts at this moment, whatever the mode.
  void act(Act act) {
    session.act(act);
  }

  /// {@return the device as it was set up, or as it is now}
  Optional<Device> device(String name) {
    return switch (mode.get()) {
      case START -> new DeviceEdits(snapshot().setUp().bench()).find(name);
      case NOW -> standing(snapshot().standing(), name).map(Standing.Device::traits);
    };
  }

  /// {@return what an edited device is compared with: that of the file, or as it was set up}
  Optional<Device> deviceBefore(String name) {
    return new DeviceEdits(before()).find(name);
  }

  /// Gives a device another value.
  ///
  /// @throws ValueRefused when it cannot have that
  void set(String device, Setting<Device> setting, List<String> value) {
    var traits = device(device).orElseThrow();
    if (setting.same(traits, setting.write(traits, value))) {
      return;
    }
    switch (mode.get()) {
      case START -> edit(bench -> new DeviceEdits(bench).set(device, setting, value));
      case NOW ->
          session.act(
              (Function<Standing, Act>)
                  stands ->
                      new BenchAct.SetDevice(
                          setting.write(standing(stands, device).orElseThrow().traits(), value)));
    }
  }

  /// {@return the site as it was set up, or as it is now}
  Optional<SiteSettings> site(String rpId) {
    return switch (mode.get()) {
      case START -> new SiteEdits(snapshot().setUp().bench()).find(rpId);
      case NOW -> site(snapshot().standing(), rpId).map(Standing.Site::settings);
    };
  }

  /// {@return what an edited site is compared with: that of the file, or as it was set up}
  Optional<SiteSettings> siteBefore(String rpId) {
    return new SiteEdits(before()).find(rpId);
  }

  /// Gives a site another value.
  ///
  /// @throws ValueRefused when it cannot have that
  void setSite(String rpId, Setting<SiteSettings> setting, List<String> value) {
    var site = site(rpId).orElseThrow();
    if (setting.same(site, setting.write(site, value))) {
      return;
    }
    switch (mode.get()) {
      case START -> edit(bench -> new SiteEdits(bench).set(rpId, setting, value));
      case NOW ->
          session.act(
              (Function<Standing, Act>)
                  stands ->
                      new BenchAct.SetSite(
                          setting.write(site(stands, rpId).orElseThrow().settings(), value)));
    }
  }

  /// Puts a device within the browser's reach, or takes it out.
  void plug(String device, boolean within) {
    switch (mode.get()) {
      case START -> edit(bench -> new DeviceEdits(bench).plug(device, within));
      case NOW -> act(within ? new BenchAct.Plug(device) : new BenchAct.Unplug(device));
    }
  }

  private Bench before() {
    return switch (mode.get()) {
      case START -> snapshot().setUp().written();
      case NOW -> snapshot().setUp().bench();
    };
  }

  static Optional<Standing.Device> standing(Standing standing, String name) {
    return standing.devices().stream().filter(it -> it.traits().name().equals(name)).findFirst();
  }

  static Optional<Standing.Site> site(Standing standing, String rpId) {
    return standing.sites().stream().filter(it -> it.settings().rpId().equals(rpId)).findFirst();
  }
}
