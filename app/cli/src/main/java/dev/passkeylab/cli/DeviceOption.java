package dev.passkeylab.cli;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceJson;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.bytes.Malformed;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;

/// The devices of `--device`: profiles by name, and files with the traits of a device.
final class DeviceOption implements Iterable<String> {

  /// The profiles, for the help.
  @Override
  public Iterator<String> iterator() {
    return DeviceProfile.ids().iterator();
  }

  static List<Device> devices(List<String> arguments, InputStream in) throws WrongInput {
    var devices = new ArrayList<Device>();
    var names = new LinkedHashSet<String>();
    for (var argument : arguments) {
      var device = device(argument, in);
      if (!names.add(device.name())) {
        throw new WrongInput(
            "--device %s: two devices are called %s; give one a \"name\" of its own in a file"
                .formatted(argument, device.name()));
      }
      devices.add(device);
    }
    return devices;
  }

  private static Device device(String argument, InputStream in) throws WrongInput {
    var profile = DeviceProfile.of(argument);
    if (profile.isPresent()) {
      return profile.get().device();
    }
    var file = Input.file(argument, in);
    if (file.isEmpty()) {
      throw new WrongInput(
          "--device %s: there is neither a file nor a profile of that name; the profiles are %s"
              .formatted(argument, String.join(", ", DeviceProfile.ids())));
    }
    try {
      return DeviceJson.read(file.get().bytes());
    } catch (Malformed e) {
      throw WrongInput.in(file.get().name(), e);
    }
  }
}
