package dev.passkeylab.lab.scenario.write;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.bench.DeviceEdits;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/// Writes the devices.
///
/// @param said what the file says now
/// @param wanted what it shall say
record DevicesWriter(Bench said, Bench wanted) {

  private static final String DEVICES = "devices";

  ScenarioText write(ScenarioText text) throws CannotBeWritten {
    var now = text;
    for (var device : said.devices()) {
      now =
          new DeviceEdits(wanted).find(device.name()).isPresent()
              ? now
              : without(now, device.name());
    }
    for (var device : wanted.devices()) {
      var before =
          new DeviceEdits(said)
              .find(device.name())
              .map(it -> Traits.of(it, plugged(said, it)))
              .orElse(Map.of());
      var changed = Traits.changed(before, Traits.of(device, plugged(wanted, device)));
      now = changed.isEmpty() ? now : with(now, device, changed);
    }
    return sameInAnotherOrder() ? inOrder(now) : now;
  }

  private static boolean plugged(Bench bench, Device device) {
    return !bench.unplugged().contains(device.name());
  }

  private static ScenarioText without(ScenarioText text, String name) throws CannotBeWritten {
    if (text.find(DEVICES).orElse(null) instanceof MappingNode own
        && YamlText.find(own, name).isPresent()) {
      return text.with(text.yaml().remove(own, name));
    }
    throw new CannotBeWritten(name + " comes from a file that this one uses: it cannot go here.");
  }

  private ScenarioText with(ScenarioText text, Device device, Map<String, String> changed)
      throws CannotBeWritten {
    var name = device.name();
    var devices = text.find(DEVICES);
    var own = devices.flatMap(it -> YamlText.find(it, name));
    if (own.orElse(null) instanceof MappingNode) {
      return text.putAll(it -> table(it, name), changed);
    }
    if (own.isPresent()) {
      return text.replace(own.get(), whole(device));
    }
    return devices.orElse(null) instanceof MappingNode table
        ? text.with(text.yaml().add(table, name, whole(device)))
        : text.put(DEVICES, Flow.table(Map.of(name, whole(device))));
  }

  private static MappingNode table(ScenarioText text, String name) {
    return (MappingNode) text.find(DEVICES).flatMap(it -> YamlText.find(it, name)).orElseThrow();
  }

  private String whole(Device device) {
    return Flow.table(Traits.whole(device, plugged(wanted, device)));
  }

  private boolean sameInAnotherOrder() {
    var names = said.devices().stream().map(Device::name).toList();
    var others = wanted.devices().stream().map(Device::name).toList();
    return !names.equals(others) && names.containsAll(others) && others.containsAll(names);
  }

  private ScenarioText inOrder(ScenarioText text) throws CannotBeWritten {
    var whole = new LinkedHashMap<String, String>();
    wanted.devices().forEach(it -> whole.put(it.name(), whole(it)));
    return text.put(DEVICES, Flow.table(whole));
  }
}
