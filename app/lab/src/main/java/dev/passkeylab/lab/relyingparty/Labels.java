package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.webauthn.AuthenticatorModel;
import java.util.List;
import java.util.stream.Stream;

/// What a new passkey is called until its owner calls it otherwise.
final class Labels {

  private static final String UNKNOWN = "Passkey";

  private Labels() {}

  /// {@return the name of the model, or plainly a passkey, with a number where that is taken}
  static String of(AuthenticatorModel model, List<String> taken) {
    boolean named = !model.name().isEmpty() && !model.uuid().matches("[0-]*");
    var name = named ? capitalised(model.name()) : UNKNOWN;
    return Stream.iterate(1, it -> it + 1)
        .map(it -> it == 1 ? name : name + " " + it)
        .filter(it -> !taken.contains(it))
        .findFirst()
        .orElseThrow();
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
