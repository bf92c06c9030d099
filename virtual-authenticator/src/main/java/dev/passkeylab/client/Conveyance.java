package dev.passkeylab.client;

import co.nstant.in.cbor.model.UnicodeString;
import dev.passkeylab.webauthn.AttestationObject;
import java.util.List;

/// What of an attestation the relying party gets, WebAuthn §5.4.7.
final class Conveyance {

  /// The values that ask for a statement. One that we do not know counts as `none`.
  private static final List<String> ASKING = List.of("indirect", "direct", "enterprise");

  private static final String PACKED = "packed";

  private Conveyance() {}

  /// {@return the attestation object as it is handed on: with `none`, WebAuthn §5.1.3 takes the
  /// statement out, and leaves self attestation of an unnamed model as it is}
  static AttestationObject apply(String wanted, AttestationObject made) {
    return ASKING.contains(wanted) || unnamedSelf(made)
        ? made
        : AttestationObject.none(made.authData());
  }

  private static boolean unnamedSelf(AttestationObject made) {
    var attested = made.authData().attested();
    return attested != null
        && attested.aaguid().hex().matches("0*")
        && made.format().equals(PACKED)
        && made.statement().get(new UnicodeString("x5c")) == null;
  }
}
