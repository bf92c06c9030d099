/// The relying party's verdict as a contract for programs: a case in, findings and a verdict out,
/// both as JSON too.
@NullMarked
package dev.passkeylab.lab.verify;

import org.jspecify.annotations.NullMarked;
