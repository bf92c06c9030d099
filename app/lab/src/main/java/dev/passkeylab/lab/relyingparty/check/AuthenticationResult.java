package dev.passkeylab.lab.relyingparty.check;

import org.jspecify.annotations.Nullable;

/// A judged authentication.
///
/// @param before the stored record by which it was judged, or `null` when there is none
/// @param after what is to be stored instead, or `null` when the response was refused
public record AuthenticationResult(
    Verdict verdict, @Nullable CredentialRecord before, @Nullable CredentialRecord after) {}
