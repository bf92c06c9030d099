/// Attestation statements: what an authenticator says about itself with a new credential, WebAuthn
/// §8.
@NullMarked
package dev.passkeylab.attestation;

import org.jspecify.annotations.NullMarked;
