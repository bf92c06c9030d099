/// The authenticator: CTAP's make-credential and get-assertion as blocking code over typed
/// requests, for a device whose every trait is a switch.
@NullMarked
package dev.passkeylab.authenticator;

import org.jspecify.annotations.NullMarked;
