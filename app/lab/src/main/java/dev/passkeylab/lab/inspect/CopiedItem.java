package dev.passkeylab.lab.inspect;

import dev.passkeylab.cbor.CborItem;
import dev.passkeylab.cbor.CborStructure;
import java.util.Optional;
import java.util.Set;

/// Tells what notation the bytes of a node are in already.
final class CopiedItem {

  private static final Set<String> CBOR =
      Set.of("map", "array", "byte string", "text string", "integer", "tag", "simple", "float");

  private CopiedItem() {}

  /// {@return the CBOR item that a node is}
  static Optional<CborItem> cbor(Inspection inspection, Node node) {
    if (isJson(inspection, node) || !CBOR.contains(node.kind())) {
      return Optional.empty();
    }
    var bytes = CopyAs.payload(inspection, node).bytes().slice(node.span());
    // a kind of DER may have the same name, but its bytes are not one item of CBOR
    return Optional.of(CborStructure.read(bytes))
        .filter(CborStructure::isValid)
        .map(CborStructure::root);
  }

  /// {@return the JSON that a node is}
  static Optional<String> json(Inspection inspection, Node node) {
    boolean whole = isJson(inspection, node) && !node.kind().equals("broken");
    return whole
        ? Optional.of(CopyAs.payload(inspection, node).bytes().slice(node.span()).asUtf8())
        : Optional.empty();
  }

  private static boolean isJson(Inspection inspection, Node node) {
    return switch (CopyAs.payload(inspection, node).format()) {
      case "json", "client-data" -> true;
      default -> false;
    };
  }
}
