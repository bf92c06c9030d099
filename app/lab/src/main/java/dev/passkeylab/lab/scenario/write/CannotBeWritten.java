package dev.passkeylab.lab.scenario.write;

/// A set-up that the file cannot be made to say; the message tells why.
public final class CannotBeWritten extends Exception {

  private static final long serialVersionUID = 1L;

  CannotBeWritten(String message) {
    super(message);
  }
}
