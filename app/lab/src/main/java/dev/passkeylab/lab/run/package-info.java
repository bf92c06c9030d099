/// Staged runs: actors that take turns, prompts at which everything stands still, and the acts that
/// move it on. The same seed and acts give the same trace, to the byte.
@NullMarked
package dev.passkeylab.lab.run;

import org.jspecify.annotations.NullMarked;
