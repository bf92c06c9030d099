/// Responses changed on purpose, by a path to a value or by the check that is to break; and the
/// same paths to read values by.
@NullMarked
package dev.passkeylab.lab.tamper;

import org.jspecify.annotations.NullMarked;
