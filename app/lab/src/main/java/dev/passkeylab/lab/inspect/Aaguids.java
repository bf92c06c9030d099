package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import dev.passkeylab.webauthn.AuthenticatorModel;
import java.util.List;

/// AAGUIDs in outlines.
final class Aaguids {

  static final int LENGTH = AuthenticatorModel.LENGTH;

  private Aaguids() {}

  /// {@return the node of an AAGUID with its header in front}
  static Node node(Place at, Span span, int head) {
    var model = AuthenticatorModel.of(at.bytes().slice(span.offset() + head, LENGTH));
    var note = Note.webauthn("model of the authenticator", "aaguid").with(model.name());
    return at.node("aaguid", "uuid", span, head, model.uuid(), note, List.of());
  }
}
