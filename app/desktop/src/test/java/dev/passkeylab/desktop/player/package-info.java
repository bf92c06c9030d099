/// Somebody at the window, who knows nothing of the lab: what there is to see, a mouse and a
/// keyboard.
@NullMarked
package dev.passkeylab.desktop.player;

import org.jspecify.annotations.NullMarked;
