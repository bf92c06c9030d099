/// CTAP on the wire: commands and answers as bytes, status codes by name.
@NullMarked
package dev.passkeylab.ctap;

import org.jspecify.annotations.NullMarked;
