package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;
import org.jspecify.annotations.Nullable;

/// What a site knows of one browser.
///
/// @param id the value of the cookie
/// @param userHandle the account that is signed in, or `null`
/// @param message what has just been done in it, for the next page to say; or empty
public record Session(String id, @Nullable Bytes userHandle, String message) {}
