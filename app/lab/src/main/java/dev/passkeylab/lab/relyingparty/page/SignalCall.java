package dev.passkeylab.lab.relyingparty.page;

/// A call of one of the three signal methods, WebAuthn Level 3 `#sctn-signal-methods`.
///
/// @param method `signalUnknownCredential`, `signalAllAcceptedCredentials` or
///   `signalCurrentUserDetails`
/// @param options its argument, as JSON
public record SignalCall(String method, String options) {}
