package dev.passkeylab.lab.relyingparty.check;

import org.jspecify.annotations.Nullable;

/// A judged registration.
///
/// @param record what is to be stored, or `null` when the response was refused
public record RegistrationResult(Verdict verdict, @Nullable CredentialRecord record) {}
