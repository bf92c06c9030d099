/// Devices over HTTP: for programs that stand between a page's `navigator.credentials` and us.
@NullMarked
package dev.passkeylab.server.device;

import org.jspecify.annotations.NullMarked;
