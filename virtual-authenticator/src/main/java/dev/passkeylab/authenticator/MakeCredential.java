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
/// @param silent the option `silent`: nobody shall be asked for anything
// DEVIATION: the option `silent` is ours. A platform makes passkeys without a word by ways of its
// own (WebAuthn Level 3 §5.1.3 with conditional mediation); here the one wire has to do for that
// too, and devices that are not part of a computer refuse the option.
public record MakeCredential(
    Bytes clientDataHash,
    String rpId,
    String rpName,
    User user,
    List<Long> algorithms,
    List<Descriptor> exclude,
    boolean residentKey,
    boolean userVerification,
    boolean silent) {

  public MakeCredential {
    algorithms = List.copyOf(algorithms);
    exclude = List.copyOf(exclude);
  }

  /// A request that asks the person.
  public MakeCredential(
      Bytes clientDataHash,
      String rpId,
      String rpName,
      User user,
      List<Long> algorithms,
      List<Descriptor> exclude,
      boolean residentKey,
      boolean userVerification) {
    this(
        clientDataHash,
        rpId,
        rpName,
        user,
        algorithms,
        exclude,
        residentKey,
        userVerification,
        false);
  }
}
