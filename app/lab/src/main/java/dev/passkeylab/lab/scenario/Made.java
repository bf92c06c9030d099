package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What an authenticator made or signed, as it passed somewhere.
///
/// @param index of its entry in the trace, from 0
/// @param call which method it answers
/// @param id of the credential in base64url, or empty where the message leaves it out
/// @param authenticatorData as it stands in the bytes; empty where none can be found
/// @param response the credential in its JSON form, where it passed in that
record Made(
    int index, Call call, String id, Bytes authenticatorData, Optional<JsonNode> response) {}
