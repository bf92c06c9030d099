package dev.passkeylab.cbor;

import dev.passkeylab.cbor.CborItem.ArrayItem;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborItem.SimpleValue;
import dev.passkeylab.cbor.CborItem.Tagged;
import dev.passkeylab.cbor.CborProblem.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds tags on simple values. cbor-java 0.9 has one `true` for the whole program and would hang
/// the tag on it: every later `true` would be written with the tag, and a second one makes its
/// `hashCode` run in circles.
final class TaggedSimple {

  private TaggedSimple() {}

  static Optional<CborProblem> first(CborStructure structure) {
    // Looking at every item is only worth it where there is a tag at all.
    var tags = structure.problems().stream().filter(p -> p.kind() == Kind.TAG).toList();
    return tags.isEmpty()
        ? Optional.empty()
        : tagsOnSimple(structure.root()).findFirst().map(tag -> problem(structure, tag));
  }

  private static CborProblem problem(CborStructure structure, Tagged tag) {
    int offset = tag.span().offset();
    var path =
        structure.problems().stream()
            .filter(p -> p.kind() == Kind.TAG && p.offset() == offset)
            .findFirst()
            .map(CborProblem::path);
    return new CborProblem(
        Kind.TAG, offset, path.orElse("/"), "a tag on a simple value, which is not supported");
  }

  private static Stream<Tagged> tagsOnSimple(CborItem item) {
    return switch (item) {
      case Tagged t when t.item() instanceof SimpleValue -> Stream.of(t);
      case Tagged t -> tagsOnSimple(t.item());
      case ArrayItem a -> a.items().stream().flatMap(TaggedSimple::tagsOnSimple);
      case MapItem m ->
          m.entries().stream()
              .flatMap(e -> Stream.of(e.key(), e.value()))
              .flatMap(TaggedSimple::tagsOnSimple);
      case CborItem other -> Stream.empty();
    };
  }
}
