/// The commands of the window and the bar that offers them.
@NullMarked
package dev.passkeylab.desktop.toolbar;

import org.jspecify.annotations.NullMarked;
