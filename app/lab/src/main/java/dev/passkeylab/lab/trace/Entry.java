package dev.passkeylab.lab.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened in a run.
///
/// @param seq its number, from 1, without gaps
/// @param at when, by the run's clock
/// @param from who did or said it
/// @param to whom it reached; the same as `from` for what somebody did alone
/// @param ceremony the ceremony it belongs to, such as `registration-1`
/// @param cause the number of the entry that this one answers
/// @param event what happened
public record Entry(
    int seq,
    Instant at,
    Party from,
    Party to,
    @Nullable String ceremony,
    @Nullable Integer cause,
    Event event) {}
