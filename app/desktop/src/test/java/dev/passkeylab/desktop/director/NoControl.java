package dev.passkeylab.desktop.director;

/// The window has no one control for an act: with its controls it would be several acts.
public final class NoControl extends Exception {

  private static final long serialVersionUID = 1L;

  NoControl(String act) {
    super("no control for " + act);
  }
}
