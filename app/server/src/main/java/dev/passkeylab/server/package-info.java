/// What listens: the relying party's pages for real browsers, the conformance API, and devices for
/// bridges. The tunnel is to come.
///
/// It carries messages to `RelyingParty.handle` and back, and decides nothing but who may ask.
@NullMarked
package dev.passkeylab.server;

import org.jspecify.annotations.NullMarked;
