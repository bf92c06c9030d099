package dev.passkeylab.authenticator;

import dev.passkeylab.world.Deadline;

/// What an operation wants the person for.
record Ask(UserGate.Purpose purpose, String rpId, String account, Deadline deadline) {}
