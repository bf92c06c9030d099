package dev.passkeylab.lab.relyingparty.page;

import java.util.Arrays;
import java.util.Optional;

/// The words in which a passkey is offered: they depend on how the person has just signed in.
public enum Wording {
  /// After a sign-in without a passkey.
  THIS_DEVICE("this-device"),
  /// After a sign-in with a passkey of another device.
  OTHER_DEVICE("other-device");

  private final String id;

  Wording(String id) {
    this.id = id;
  }

  /// {@return the spelling in files and messages}
  public String id() {
    return id;
  }

  /// {@return the wording spelled `id`}
  public static Optional<Wording> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
