/// The simulated browser: it runs pages, and reaches sites through one port.
@NullMarked
package dev.passkeylab.lab.browser;

import org.jspecify.annotations.NullMarked;
