package dev.passkeylab.lab.verify;

import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.Verdict;
import dev.passkeylab.lab.relyingparty.opinion.Opinion;
import org.jspecify.annotations.Nullable;

/// What came of a case.
///
/// @param credential the record as it is to be stored now, or `null` when the response was refused
public record VerifyResult(
    String name, Verdict verdict, Opinion secondOpinion, @Nullable CredentialRecord credential) {}
