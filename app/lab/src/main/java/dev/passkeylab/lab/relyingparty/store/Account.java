package dev.passkeylab.lab.relyingparty.store;

import dev.passkeylab.bytes.Bytes;

/// Somebody's account at a site.
///
/// @param name what its owner types
/// @param userHandle what authenticators know it by, which says nothing of its owner
public record Account(String name, Bytes userHandle, PasswordHash password) {}
