package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;

/// The notations in which a field can be taken away.
public enum CopyAs {
  EDN("EDN", "CBOR diagnostic notation"),
  JSON("JSON", "bytes as base64url"),
  HEX("Hex", "digits alone"),
  HEX_DUMP("Hex dump", "with offsets and text"),
  BASE64URL("Base64url", "without padding"),
  JAVA("Java byte array", "to paste into a test"),
  PATH("Path", "the way to the field");

  private final String title;
  private final String explanation;

  CopyAs(String title, String explanation) {
    this.title = title;
    this.explanation = explanation;
  }

  /// {@return its name in a menu}
  public String title() {
    return title;
  }

  /// {@return a few words about it}
  public String explanation() {
    return explanation;
  }

  /// {@return a field of an inspection in this notation}
  ///
  /// Bytes are those of [Node#content()]: a string's content, the whole of all else.
  public String of(Inspection inspection, Node node) {
    return switch (this) {
      case EDN -> new EdnCopy(inspection).of(node);
      case JSON -> new JsonCopy(inspection).of(node);
      case HEX -> content(inspection, node).hex();
      case HEX_DUMP -> ByteTexts.hexDump(content(inspection, node), node.content().offset());
      case BASE64URL -> content(inspection, node).base64url();
      case JAVA -> ByteTexts.java(content(inspection, node));
      case PATH -> node.path();
    };
  }

  static Bytes content(Inspection inspection, Node node) {
    return payload(inspection, node).bytes().slice(node.content());
  }

  static InspectedPayload payload(Inspection inspection, Node node) {
    return inspection.payloads().get(node.payload());
  }
}
