package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import java.util.List;

/// Names a credential, WebAuthn §5.8.3.
///
/// @param transports as spelled by whoever made it; unknown ones are kept
public record Descriptor(Bytes id, List<String> transports) {

  /// Stands for a descriptor of a type that we do not know: no credential has an empty id. Were it
  /// left out, a list of nothing else would pass for an empty one, which means any credential.
  public static final Descriptor OF_UNKNOWN_TYPE = new Descriptor(Bytes.EMPTY, List.of());

  public Descriptor {
    transports = List.copyOf(transports);
  }
}
