package dev.passkeylab.desktop.director;

/// The window has no control for an act yet.
public final class NoControl extends Exception {

  private static final long serialVersionUID = 1L;

  private final String act;

  NoControl(String act) {
    super("no control for " + act);
    this.act = act;
  }

  /// {@return the kind of act}
  public String act() {
    return act;
  }
}
