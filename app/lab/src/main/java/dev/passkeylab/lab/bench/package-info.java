/// What is on the bench: an immutable description of sites, devices and accounts, and the run that
/// is set up from it.
@NullMarked
package dev.passkeylab.lab.bench;

import org.jspecify.annotations.NullMarked;
