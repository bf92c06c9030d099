/// The trace as a list.
@NullMarked
package dev.passkeylab.desktop.trace;

import org.jspecify.annotations.NullMarked;
