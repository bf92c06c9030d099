package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Options of `create()`, WebAuthn §5.4.
///
/// @param rpId the RP ID, or `null` for the caller's own domain
/// @param algorithms COSE numbers in the order of preference, supported by us or not
/// @param timeout how long the person is waited for, or `null` for the client's choice
/// @param attachment the only attachment wanted, or `null` for any
/// @param attestation `none`, `indirect`, `direct`, `enterprise`, or a value we do not know
/// @param credProps whether the extension credProps (§10.1.3) is asked for
/// @param hints which kinds of device are likely, the likeliest first, §5.8.7; any text
public record CreationOptions(
    @Nullable String rpId,
    String rpName,
    User user,
    Bytes challenge,
    List<Long> algorithms,
    @Nullable Duration timeout,
    List<Descriptor> exclude,
    @Nullable Attachment attachment,
    ResidentKey residentKey,
    UserVerification userVerification,
    String attestation,
    boolean credProps,
    List<String> hints) {

  public CreationOptions {
    algorithms = List.copyOf(algorithms);
    exclude = List.copyOf(exclude);
    hints = List.copyOf(hints);
  }
}
