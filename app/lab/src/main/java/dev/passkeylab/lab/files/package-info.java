/// Files of whoever uses the lab: written so that nothing is lost, and told of in words.
@NullMarked
package dev.passkeylab.lab.files;

import org.jspecify.annotations.NullMarked;
