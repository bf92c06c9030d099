package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import java.util.List;

/// Names a credential, WebAuthn §5.8.3.
///
/// @param transports as spelled by whoever made it; unknown ones are kept
public record Descriptor(Bytes id, List<String> transports) {

  public Descriptor {
    transports = List.copyOf(transports);
  }
}
