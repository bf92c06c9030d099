/// The line at the foot of the window.
@NullMarked
package dev.passkeylab.desktop.status;

import org.jspecify.annotations.NullMarked;
