package dev.passkeylab.client;

import dev.passkeylab.webauthn.Json;
import java.io.Serial;

/// The exception with which a call of `navigator.credentials` rejected, and why.
public final class DomException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Cause why;

  DomException(Cause why) {
    super(why.error().id() + " (" + why.id() + "): " + why.words());
    this.why = why;
  }

  /// {@return the name that the page sees, such as `NotAllowedError`}
  public String name() {
    return why.error().id();
  }

  /// {@return the cause, which the page is not told}
  public Cause why() {
    return why;
  }

  /// {@return `{error: {name, message, cause}}`: the name is all that a page would see}
  public Json toJson() {
    return Json.object()
        .put(
            "error",
            Json.object().put("name", name()).put("message", why.words()).put("cause", why.id()));
  }
}
