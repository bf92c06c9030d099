package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.User;
import java.util.List;

/// Parameters of authenticatorMakeCredential, CTAP 2.3 §6.1.
///
/// @param algorithms COSE numbers in the relying party's order of preference
/// @param residentKey the option `rk`: the credential shall be discoverable
/// @param userVerification the option `uv`: the device shall verify the person
public record MakeCredential(
    Bytes clientDataHash,
    String rpId,
    String rpName,
    User user,
    List<Long> algorithms,
    List<Descriptor> exclude,
    boolean residentKey,
    boolean userVerification) {

  public MakeCredential {
    algorithms = List.copyOf(algorithms);
    exclude = List.copyOf(exclude);
  }
}
