/// navigator.credentials as the specification's algorithms: create and get, for the devices at
/// hand.
@NullMarked
package dev.passkeylab.client;

import org.jspecify.annotations.NullMarked;
