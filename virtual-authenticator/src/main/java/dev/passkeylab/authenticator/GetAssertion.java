package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Descriptor;
import java.util.List;

/// Parameters of authenticatorGetAssertion, CTAP 2.3 §6.2.
///
/// @param allow the credentials that may answer; empty for any discoverable one
/// @param userVerification the option `uv`: the device shall verify the person
public record GetAssertion(
    String rpId, Bytes clientDataHash, List<Descriptor> allow, boolean userVerification) {

  public GetAssertion {
    allow = List.copyOf(allow);
  }
}
