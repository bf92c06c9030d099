/// Writes an edited set-up back into a scenario file, and leaves all else in it as it is.
@NullMarked
package dev.passkeylab.lab.scenario.write;

import org.jspecify.annotations.NullMarked;
