/// The live run behind the window: what a site records while real browsers use it.
@NullMarked
package dev.passkeylab.desktop.live;

import org.jspecify.annotations.NullMarked;
