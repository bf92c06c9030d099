/// The run behind the window: driven on a thread of its own, shown as immutable snapshots.
@NullMarked
package dev.passkeylab.desktop.session;

import org.jspecify.annotations.NullMarked;
