package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.inspect.JsonMember.Encoding;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.List;
import java.util.Optional;

/// What the text of a JSON string spells.
///
/// @param children the outline of the bytes that it spells, if they are opened
record EncodedText(Note note, List<Node> children) {

  // Shorter text is more likely a word than an attestation object.
  private static final int SHORTEST_UNNAMED = 50;

  /// Opens the text of a member of which nothing is known, where it spells something well known.
  static EncodedText unnamed(Place at, String text, Note note) {
    if (text.length() < SHORTEST_UNNAMED || text.indexOf(' ') >= 0) {
      return new EncodedText(note, List.of());
    }
    var bytes = Unwrapped.decode(text);
    return bytes
        .flatMap(Detection::of)
        .filter(EncodedText::isWorthOpening)
        .map(format -> open(at, bytes.get(), format, note))
        .orElseGet(() -> new EncodedText(note, List.of()));
  }

  /// Opens the text of a member that spells bytes by definition.
  static EncodedText named(Place at, JsonItem item, JsonMember member) {
    var bytes =
        item.text().indexOf(' ') >= 0 ? Optional.<Bytes>empty() : Unwrapped.decode(item.text());
    if (bytes.isEmpty()) {
      var wanted = member.format().map(format -> ": expected %s".formatted(format.id())).orElse("");
      at.problem(item.span().offset(), "not base64url" + wanted);
      return new EncodedText(member.note(), List.of());
    }
    if (member.encoding() == Encoding.BASE64URL) {
      departure(item.text(), bytes.get()).ifPresent(said -> at.problem(item.span().offset(), said));
    }
    var note = member.note().with("%,d bytes".formatted(bytes.get().length()));
    return member
        .format()
        .map(format -> format == PayloadFormat.RAW ? Detection.fallback(bytes.get()) : format)
        .map(format -> open(at, bytes.get(), format, member.note()))
        .orElseGet(() -> new EncodedText(note, List.of()));
  }

  private static Optional<String> departure(String text, Bytes bytes) {
    if (bytes.base64url().equals(text)) {
      return Optional.empty();
    }
    return Optional.of(
        text.indexOf('=') >= 0
            ? "base64 with padding; expected base64url without '='"
            : text.indexOf('+') >= 0 || text.indexOf('/') >= 0
                ? "base64 with '+' or '/'; expected base64url, which has '-' and '_'"
                : "the last character has bits that belong to no byte; expected zeros");
  }

  private static EncodedText open(Place at, Bytes bytes, PayloadFormat format, Note note) {
    if (!at.outline().mayOpen()) {
      var left = "not opened, for only the first %d payloads are".formatted(Outline.MOST_PAYLOADS);
      return new EncodedText(note.with(left), List.of());
    }
    var place = at.outline().open(at.path(), format.id(), bytes);
    return new EncodedText(note, List.of(Formats.outline(place, format)));
  }

  private static boolean isWorthOpening(PayloadFormat format) {
    return switch (format) {
      case ATTESTATION_OBJECT, AUTHENTICATOR_DATA, COSE_KEY, CLIENT_DATA -> true;
      case CERTIFICATE, PUBLIC_KEY -> true;
      case CBOR, CTAP_REQUEST, CTAP_RESPONSE, JSON, SIGNATURE, DER, TEXT, RAW -> false;
    };
  }
}
