/// What the window remembers from one start to the next.
@NullMarked
package dev.passkeylab.desktop.memory;

import org.jspecify.annotations.NullMarked;
