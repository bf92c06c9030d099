/// Byte strings as values: immutable, equal by content, sliced without copying.
@NullMarked
package dev.passkeylab.bytes;

import org.jspecify.annotations.NullMarked;
