package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.bench.DeviceSettings;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.webauthn.Attachment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads devices: those of a set-up, and changes to them.
final class DeviceReader {

  static final List<String> TRAITS = Setting.ids(DeviceSettings.ALL);

  /// The platform's own device, whatever the client has for one.
  static final String OF_CLIENT = "of-client";

  static final List<String> PROFILES =
      Stream.concat(Vocabulary.PROFILES.stream(), Stream.of(OF_CLIENT)).toList();

  /// What only a set-up says.
  static final List<String> SET_UP = List.of("profile", "plugged");

  private final Typed typed;

  DeviceReader(Typed typed) {
    this.typed = typed;
  }

  private Optional<Device> profile(String id, Fields fields, ClientProfile client) {
    if (!id.equals(OF_CLIENT)) {
      return DeviceProfile.of(id).map(DeviceProfile::device);
    }
    var own = Optional.ofNullable(client.device());
    if (own.isEmpty()) {
      typed.problems.add(
          fields.place("profile"),
          "client '%s' has no device of its own".formatted(client.id()),
          "one of " + String.join(", ", Vocabulary.PROFILES));
    }
    return own;
  }

  /// {@return the device called `name`}
  ///
  /// @param client of which it may be the platform's own device
  Optional<Device> device(String name, Fields fields, ClientProfile client) {
    var profile = fields.word("profile", PROFILES).flatMap(it -> profile(it, fields, client));
    if (profile.isPresent()) {
      return Optional.of(edited(profile.get().named(name), fields));
    }
    if (fields.get("profile").isPresent()) {
      return Optional.empty();
    }
    if (fields.get("attachment").isEmpty()) {
      typed.problems.add(
          fields.place("attachment"),
          "device '%s' has neither 'profile' nor 'attachment'".formatted(name),
          "profile: laptop, or attachment: platform");
      return Optional.empty();
    }
    return fields
        .one("attachment", Attachment.values(), Attachment::id)
        .map(it -> edited(usual(it).device(name).with(Backup.NONE), fields));
  }

  private static DeviceProfile usual(Attachment attachment) {
    return switch (attachment) {
      case PLATFORM -> DeviceProfile.LAPTOP;
      case CROSS_PLATFORM -> DeviceProfile.SECURITY_KEY;
    };
  }

  /// {@return the device with other traits where `fields` gives them}
  Device edited(Device base, Fields fields) {
    return new SettingReader(typed).edited(base, DeviceSettings.ALL, fields);
  }
}
