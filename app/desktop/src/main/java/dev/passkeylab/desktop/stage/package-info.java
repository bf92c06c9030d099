/// The stage: the simulated browser, what stands open in it, and what the person may do about it.
@NullMarked
package dev.passkeylab.desktop.stage;

import org.jspecify.annotations.NullMarked;
