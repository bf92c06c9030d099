/// What listens: pages and API of the relying party for real browsers, the tunnel, bridges.
///
/// Nothing listens yet. The module stands here so that the command line and the window already
/// depend on it and not past it; the relying party's engine, `RelyingParty.handle`, is complete
/// without it.
@NullMarked
package dev.passkeylab.server;

import org.jspecify.annotations.NullMarked;
