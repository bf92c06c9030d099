package dev.passkeylab.webauthn;

/// The names of the exceptions with which `create()` and `get()` reject, WebAuthn §5.1.3 and
/// §5.1.4, and the reading of their options from JSON throws, §5.1.8 and §5.1.9.
public enum ErrorName {
  ABORT("AbortError"),
  CONSTRAINT("ConstraintError"),
  ENCODING("EncodingError"),
  INVALID_STATE("InvalidStateError"),
  NOT_ALLOWED("NotAllowedError"),
  NOT_SUPPORTED("NotSupportedError"),
  OPERATION("OperationError"),
  SECURITY("SecurityError"),
  TYPE("TypeError");

  private final String id;

  ErrorName(String id) {
    this.id = id;
  }

  /// {@return the name as the page sees it}
  public String id() {
    return id;
  }
}
