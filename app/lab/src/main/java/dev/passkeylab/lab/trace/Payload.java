package dev.passkeylab.lab.trace;

import dev.passkeylab.bytes.Bytes;

/// The exact bytes that passed, with what they are.
public record Payload(Bytes bytes, PayloadFormat format) {}
