/// COSE keys and signatures (RFC 9052, RFC 9053), as WebAuthn uses them.
@NullMarked
package dev.passkeylab.cose;

import org.jspecify.annotations.NullMarked;
