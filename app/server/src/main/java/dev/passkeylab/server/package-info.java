/// What listens: the relying party's pages for real browsers; API, tunnel and bridges are to come.
///
/// It carries messages to `RelyingParty.handle` and back, and decides nothing.
@NullMarked
package dev.passkeylab.server;

import org.jspecify.annotations.NullMarked;
