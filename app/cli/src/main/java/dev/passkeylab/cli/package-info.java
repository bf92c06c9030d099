/// The command line: `passkey-lab …`. Results go to standard output, messages to standard error,
/// and the exit code says how it went.
@NullMarked
package dev.passkeylab.cli;

import org.jspecify.annotations.NullMarked;
