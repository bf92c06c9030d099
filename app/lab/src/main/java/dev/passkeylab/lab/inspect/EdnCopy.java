package dev.passkeylab.lab.inspect;

import dev.passkeylab.cbor.Edn;

/// Fields in CBOR diagnostic notation (RFC 8949 §8), which JSON is a part of.
///
/// @param inspection the fields belong to
record EdnCopy(Inspection inspection) {

  String of(Node node) {
    return CopiedItem.cbor(inspection, node)
        .map(Edn::print)
        .or(() -> CopiedItem.json(inspection, node))
        .orElseGet(() -> other(node));
  }

  private String other(Node node) {
    return switch (node.kind()) {
      case "bit", "number" -> node.value();
      default -> "h'" + CopyAs.content(inspection, node).hex() + "'";
    };
  }
}
