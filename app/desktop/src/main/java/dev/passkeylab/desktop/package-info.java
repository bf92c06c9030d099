/// The window: the program that opens it, and how its regions are put together.
@NullMarked
package dev.passkeylab.desktop;

import org.jspecify.annotations.NullMarked;
