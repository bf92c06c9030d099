/// The relying party: passive, it answers requests with responses. It knows messages and their
/// vocabulary, and nobody who sends them.
@NullMarked
package dev.passkeylab.lab.relyingparty;

import org.jspecify.annotations.NullMarked;
