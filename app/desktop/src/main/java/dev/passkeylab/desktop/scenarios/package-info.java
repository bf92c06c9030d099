/// The scenarios view: the files of a folder, the text of one, and what came of running it.
@NullMarked
package dev.passkeylab.desktop.scenarios;

import org.jspecify.annotations.NullMarked;
