/// The bytes of an entry: as a tree, as hex, as text, and as the checks they went through.
@NullMarked
package dev.passkeylab.desktop.inspector;

import org.jspecify.annotations.NullMarked;
