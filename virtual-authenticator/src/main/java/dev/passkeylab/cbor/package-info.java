/// CBOR (RFC 8949) read strictly with the span of every item, written in CTAP2 canonical form, and
/// printed as diagnostic notation. cbor-java builds and encodes values; only bytes that passed our
/// reader reach its decoder.
@NullMarked
package dev.passkeylab.cbor;

import org.jspecify.annotations.NullMarked;
