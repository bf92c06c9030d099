package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import org.jspecify.annotations.Nullable;

/// What authenticatorGetAssertion gives, CTAP 2.3 §6.2.
///
/// @param userHandle whose credential it is; `null` when it is not discoverable
public record Assertion(
    Bytes credentialId, Bytes authData, Bytes signature, @Nullable Bytes userHandle) {}
