/// The bench: what is set up, and how it stands. Every value that can be chosen comes from the
/// tables of the engine's own bench.
@NullMarked
package dev.passkeylab.desktop.bench;

import org.jspecify.annotations.NullMarked;
