package dev.passkeylab.desktop.stage;

import dev.passkeylab.lab.trace.WhyNoPasskey;

/// The words for why no passkey is offered.
final class Reasons {

  private Reasons() {}

  /// {@return the reason as a clause, without a full stop}
  static String of(WhyNoPasskey why) {
    return switch (why) {
      case WhyNoPasskey.NotAnnotated _ -> "the field's autocomplete does not end in webauthn";
      case WhyNoPasskey.HiddenField _ -> "the field is hidden";
      case WhyNoPasskey.NoneHere(var rpId, var allowed) when allowed == 0 ->
          "no discoverable passkey for " + rpId;
      case WhyNoPasskey.NoneHere(var rpId, var allowed) ->
          "none of the " + allowed + " passkeys that the page allows for " + rpId + " is here";
      case WhyNoPasskey.BrowserCannot(var feature) -> "the browser says no to " + feature;
      case WhyNoPasskey.ScriptFailed(var error) -> "the page's script failed, " + error;
      case WhyNoPasskey.NotCalled _ -> "the page did not call get()";
      case WhyNoPasskey.NotConditional _ -> "the page called get() without conditional mediation";
      case WhyNoPasskey.Rejected(var error, var message) ->
          "get() was rejected, " + error + ": " + message;
      case WhyNoPasskey.UnderWay _ -> "get() goes on with what was chosen";
      case WhyNoPasskey.Resolved _ -> "get() has resolved already";
    };
  }
}
