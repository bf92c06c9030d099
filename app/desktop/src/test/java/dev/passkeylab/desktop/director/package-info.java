/// What the player is to do for an act of a scenario: the only one who knows both sides.
@NullMarked
package dev.passkeylab.desktop.director;

import org.jspecify.annotations.NullMarked;
