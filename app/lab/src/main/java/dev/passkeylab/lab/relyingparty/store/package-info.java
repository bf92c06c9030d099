/// What a site keeps: accounts, sessions, challenges, codes and passkeys, behind a port whose
/// operations are atomic.
@NullMarked
package dev.passkeylab.lab.relyingparty.store;

import org.jspecify.annotations.NullMarked;
