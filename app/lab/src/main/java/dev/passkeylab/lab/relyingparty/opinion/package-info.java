/// A second opinion on every verdict, by a library that knows nothing of our checks.
@NullMarked
package dev.passkeylab.lab.relyingparty.opinion;

import org.jspecify.annotations.NullMarked;
