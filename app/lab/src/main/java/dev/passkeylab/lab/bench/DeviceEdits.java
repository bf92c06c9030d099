package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Edits of the devices on a bench.
public record DeviceEdits(Bench bench) {

  /// {@return the device called `name`}
  public Optional<Device> find(String name) {
    return bench.devices().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /// {@return the edit that gives a device another value of a setting}
  ///
  /// @throws ValueRefused saying what the value may be
  public BenchEdit set(String name, Setting<Device> setting, List<String> value) {
    var before = known(name);
    var after = setting.write(before, value);
    return BenchEdit.of(name, setting, before, after, with(name, _ -> after));
  }

  /// {@return the edit that puts a device within the browser's reach, or out of it}
  public BenchEdit plug(String name, boolean within) {
    var unplugged = new ArrayList<>(bench.unplugged());
    unplugged.remove(known(name).name());
    if (!within) {
      unplugged.add(name);
    }
    return new BenchEdit(
        name + ": " + (within ? "plugged" : "unplugged"), bench.withUnplugged(unplugged));
  }

  /// {@return the edit that adds a device like `model`, under a name that no other has}
  public BenchEdit add(Device model) {
    var devices = new ArrayList<>(bench.devices());
    var added = model.named(freeName(model.name()));
    devices.add(added);
    return new BenchEdit("add " + added.name(), bench.withDevices(devices));
  }

  private String freeName(String wanted) {
    var name = wanted;
    for (int i = 2; find(name).isPresent(); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  /// {@return the edit that takes a device away, and with it the passkeys that accounts have on it}
  public BenchEdit remove(String name) {
    var dependent =
        bench.accounts().stream()
            .filter(it -> it.passkeys().stream().anyMatch(key -> key.device().equals(name)))
            .map(Bench.Account::name)
            .toList();
    var devices = bench.devices().stream().filter(it -> !it.name().equals(name)).toList();
    var words =
        dependent.isEmpty()
            ? "remove " + name
            : "remove %s, with the passkey of %s".formatted(name, String.join(", ", dependent));
    var unplugged = bench.unplugged().stream().filter(it -> !it.equals(name)).toList();
    return new BenchEdit(
        words, AccountEdits.fitted(bench.withDevices(devices).withUnplugged(unplugged)));
  }

  /// {@return the edit that lets the browser try a device earlier or later}
  ///
  /// @param by how many places later; where there are not so many, it stays
  public BenchEdit move(String name, int by) {
    var devices = new ArrayList<>(bench.devices());
    int from = devices.indexOf(known(name));
    int to = from + by;
    if (to >= 0 && to < devices.size()) {
      devices.add(to, devices.remove(from));
    }
    return new BenchEdit(
        "%s: %s".formatted(name, by < 0 ? "tried earlier" : "tried later"),
        bench.withDevices(devices));
  }

  private Device known(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no device " + name));
  }

  Bench with(String name, UnaryOperator<Device> edit) {
    return bench.withDevices(
        bench.devices().stream().map(it -> it.name().equals(name) ? edit.apply(it) : it).toList());
  }
}
