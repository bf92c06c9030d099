package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;

/// A response after an alteration.
///
/// @param what was changed, as a clause for people
public record Altered(Bytes response, String what) {}
