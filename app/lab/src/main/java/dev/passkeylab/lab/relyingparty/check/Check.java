package dev.passkeylab.lab.relyingparty.check;

/// One rule by which a relying party judges a response.
///
/// The constants of each ceremony stand in the order in which a refusal is reasoned: the first that
/// fails is the reason.
public sealed interface Check permits RegistrationCheck, AuthenticationCheck {

  /// {@return the name that programs rely on, such as `rp-id-hash`}
  String id();

  /// {@return where WebAuthn Level 3 states the rule, as an anchor of its page}
  String anchor();

  /// {@return the address of the rule}
  default String spec() {
    return "https://www.w3.org/TR/webauthn-3/#" + anchor();
  }
}
