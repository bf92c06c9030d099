package dev.passkeylab.lab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The verbs of steps.
public enum Verb {
  VISIT("visit"),
  SIGN_IN("sign-in"),
  FOCUS("focus"),
  PICK("pick"),
  DISMISS("dismiss"),
  ACCEPT("accept"),
  DECLINE("decline"),
  UNLOCK("unlock"),
  CANCEL("cancel"),
  CLICK("click"),
  ADVANCE("advance"),
  TAMPER("tamper"),
  NOTE("note"),
  EXPECT("expect");

  /// Verbs of the format that are not built yet.
  static final List<String> LATER =
      List.of(
          "sign-up",
          "type",
          "submit",
          "choose",
          "touch",
          "pin",
          "code",
          "scan",
          "confirm",
          "leave",
          "back",
          "close-tab",
          "restart-browser",
          "clear",
          "set",
          "plug",
          "unplug",
          "sync",
          "delete",
          "rename",
          "reset",
          "network",
          "replay");

  private final String id;

  Verb(String id) {
    this.id = id;
  }

  /// {@return the key in files}
  public String id() {
    return id;
  }

  /// {@return whether it does something, so that an `expect` behind it looks at what came of it}
  public boolean acts() {
    return this != NOTE && this != EXPECT;
  }

  /// {@return the verb that files write as `id`}
  public static Optional<Verb> of(String id) {
    return Arrays.stream(values()).filter(verb -> verb.id.equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Verb::id).toList();
  }
}
