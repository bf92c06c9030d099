package dev.passkeylab.ctap;

import dev.passkeylab.authenticator.GetAssertion;
import dev.passkeylab.authenticator.MakeCredential;

/// A command to an authenticator, CTAP 2.3 §6.
public sealed interface CtapCommand {

  /// {@return the name in the specification}
  String id();

  /// authenticatorMakeCredential.
  record Make(MakeCredential parameters) implements CtapCommand {

    /// The byte that begins the command.
    public static final int CODE = 0x01;

    @Override
    public String id() {
      return "authenticatorMakeCredential";
    }
  }

  /// authenticatorGetAssertion.
  record Get(GetAssertion parameters) implements CtapCommand {

    /// The byte that begins the command.
    public static final int CODE = 0x02;

    @Override
    public String id() {
      return "authenticatorGetAssertion";
    }
  }
}
