/// The vocabulary of WebAuthn Level 3 as values: what authenticators, clients and relying parties
/// say to each other.
@NullMarked
package dev.passkeylab.webauthn;

import org.jspecify.annotations.NullMarked;
