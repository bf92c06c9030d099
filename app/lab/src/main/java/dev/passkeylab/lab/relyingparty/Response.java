package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import java.util.Map;

/// A site's answer.
///
/// @param status as in HTTP
/// @param headers by lower-case name; `location` for a redirect
/// @param cookies that the browser is to keep, by name
/// @param body the exact bytes: JSON, for pages too
public record Response(
    int status, Map<String, String> headers, Map<String, Cookie> cookies, Bytes body) {}
