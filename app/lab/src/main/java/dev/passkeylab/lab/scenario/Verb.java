package dev.passkeylab.lab.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The verbs of steps.
public enum Verb {
  VISIT("visit"),
  SIGN_IN("sign-in"),
  SIGN_UP("sign-up"),
  FOCUS("focus"),
  TYPE("type"),
  SUBMIT("submit"),
  PICK("pick"),
  DISMISS("dismiss"),
  CLICK("click"),
  CODE("code"),
  RECOVER("recover"),
  ACCEPT("accept"),
  DECLINE("decline"),
  CHOOSE("choose"),
  UNLOCK("unlock"),
  PIN("pin"),
  TOUCH("touch"),
  CANCEL("cancel"),
  LEAVE("leave"),
  BACK("back"),
  CLOSE_TAB("close-tab"),
  RESTART_BROWSER("restart-browser"),
  CLEAR("clear"),
  SET("set"),
  PLUG("plug"),
  UNPLUG("unplug"),
  SYNC("sync"),
  DELETE("delete"),
  RENAME("rename"),
  RESET("reset"),
  NETWORK("network"),
  TAMPER("tamper"),
  REPLAY("replay"),
  ADVANCE("advance"),
  NOTE("note"),
  EXPECT("expect");

  /// Verbs that need no value: a step may be the bare word.
  static final List<Verb> BARE = List.of(SUBMIT, DISMISS, BACK, CLOSE_TAB, RESTART_BROWSER);

  /// Verbs of the format that are not built yet.
  static final List<String> LATER = List.of("scan", "confirm");

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

  static List<String> bareIds() {
    return BARE.stream().map(Verb::id).toList();
  }
}
