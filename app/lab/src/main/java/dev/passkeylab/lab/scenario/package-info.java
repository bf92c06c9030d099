/// Scenario files: read with positions, played as acts, held against the trace.
@NullMarked
package dev.passkeylab.lab.scenario;

import org.jspecify.annotations.NullMarked;
