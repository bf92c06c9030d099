package dev.passkeylab.lab.relyingparty.check;

/// The two ceremonies of WebAuthn.
public enum Ceremony {
  REGISTRATION("registration"),
  AUTHENTICATION("authentication");

  private final String id;

  Ceremony(String id) {
    this.id = id;
  }

  /// {@return the name in traces, reports and on the command line}
  public String id() {
    return id;
  }
}
