package dev.passkeylab.lab.trace;

import java.util.List;
import java.util.Optional;

/// Why the list under a name field offers no passkey, as far as a trace tells.
public sealed interface WhyNoPasskey {

  /// The last token of the field's annotation is not `webauthn`.
  record NotAnnotated() implements WhyNoPasskey {}

  /// The field cannot be seen.
  record HiddenField() implements WhyNoPasskey {}

  /// This computer had no passkey that may answer when the page asked.
  ///
  /// @param rpId whose passkeys were looked for
  /// @param allowed how many the page named, of which alone one may answer; 0 for any
  record NoneHere(String rpId, int allowed) implements WhyNoPasskey {}

  /// The browser said that it cannot do what it takes, so that the page did not ask.
  ///
  /// @param feature what the page's script asked for
  record BrowserCannot(String feature) implements WhyNoPasskey {}

  /// The page's script ended before it could ask.
  ///
  /// @param error as browsers print it
  record ScriptFailed(String error) implements WhyNoPasskey {}

  /// The page did not call `get()`.
  record NotCalled() implements WhyNoPasskey {}

  /// The page called `get()`, but not with conditional mediation.
  record NotConditional() implements WhyNoPasskey {}

  /// The request was rejected before the person came.
  ///
  /// @param error the name of the exception
  /// @param message the cause in words
  record Rejected(String error, String message) implements WhyNoPasskey {}

  /// The request goes on: the person has chosen already how to answer it.
  record UnderWay() implements WhyNoPasskey {}

  /// The request was answered already, and the page asked for nothing more.
  record Resolved() implements WhyNoPasskey {}

  /// {@return why nothing was offered where the person looked for it last, in that tab and on the
  /// page that it shows; empty where a passkey was offered, or nobody looked}
  static Optional<WhyNoPasskey> of(List<Entry> trace, String tab) {
    return new Shortage(trace, tab).why();
  }
}
