package dev.passkeylab.cli;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.client.ClientProfileJson;
import java.io.InputStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// The browser of `--client`: a profile by name, or a file with what differs from one.
final class ClientOption implements Iterable<String> {

  /// The profiles, for the help.
  @Override
  public Iterator<String> iterator() {
    return ClientProfile.ids().iterator();
  }

  /// {@return the browser that was asked for; the lab's own where nobody asked}
  static ClientProfile client(@Nullable String argument, InputStream in) throws WrongInput {
    if (argument == null) {
      return ClientProfile.LAB;
    }
    var profile = ClientProfile.of(argument);
    if (profile.isPresent()) {
      return profile.get();
    }
    var file = Input.file(argument, in);
    if (file.isEmpty()) {
      throw new WrongInput(
          "--client %s: there is neither a file nor a profile of that name; the profiles are %s"
              .formatted(argument, String.join(", ", ClientProfile.ids())));
    }
    try {
      return ClientProfileJson.read(file.get().bytes());
    } catch (Malformed e) {
      throw WrongInput.in(file.get().name(), e);
    }
  }
}
