/// What the world hands in: entropy, and answers from whoever is waited for. Nothing here or above
/// it reads a clock or a random device by itself.
@NullMarked
package dev.passkeylab.world;

import org.jspecify.annotations.NullMarked;
