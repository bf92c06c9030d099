package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;

/// A byte string that an inspection looked into: the input, or what some text in it spells.
///
/// @param id its index; 0 is the input
/// @param path of the node whose content it is
/// @param format the id of a payload format, or of the text encoding that the payload is (`hex`,
///   `base64`, `base64url`, `pem`, `data-url`)
public record InspectedPayload(int id, String path, String format, Bytes bytes) {}
