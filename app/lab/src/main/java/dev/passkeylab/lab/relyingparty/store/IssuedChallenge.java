package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.webauthn.UserVerification;
import java.time.Instant;

/// A challenge that a response must answer: one of a session, for one ceremony, once, and not for
/// long.
///
/// @param conditional whether it was asked for with conditional mediation, which takes no presence
/// @param verification what was asked of the device with it
public record IssuedChallenge(
    String session,
    Ceremony ceremony,
    Bytes value,
    Instant expires,
    boolean conditional,
    UserVerification verification) {}
