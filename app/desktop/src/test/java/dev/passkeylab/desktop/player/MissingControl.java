package dev.passkeylab.desktop.player;

/// The window has no control to do it with, or somebody could not tell which.
public final class MissingControl extends AssertionError {

  private static final long serialVersionUID = 1L;

  MissingControl(String message) {
    super(message);
  }

  /// {@return the same, with what was being done}
  public MissingControl during(String what) {
    var told = new MissingControl(what + ": " + getMessage());
    told.initCause(this);
    return told;
  }
}
