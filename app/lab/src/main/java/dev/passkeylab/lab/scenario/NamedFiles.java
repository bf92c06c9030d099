package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that a scenario file names itself. Their paths begin at its folder, so that they may
/// be found no more once it lies elsewhere.
public final class NamedFiles {

  private NamedFiles() {}

  /// {@return the paths as they are written: what `use:` names, and what bytes are compared with;
  /// none where the text is no YAML}
  public static List<String> in(String text) {
    return SourceText.root("", Bytes.utf8(text), new Problems("")).stream()
        .flatMap(root -> Stream.concat(used(root), compared(root)))
        .distinct()
        .toList();
  }

  private static Stream<String> used(Node root) {
    return member(root, Inclusion.USE).stream()
        .flatMap(NamedFiles::children)
        .flatMap(NamedFiles::text);
  }

  private static Stream<String> compared(Node node) {
    var here =
        member(node, "expect").flatMap(it -> member(it, "bytes")).stream()
            .flatMap(NamedFiles::children)
            .flatMap(NamedFiles::text);
    return Stream.concat(here, children(node).flatMap(NamedFiles::compared));
  }

  private static Optional<Node> member(Node node, String key) {
    return node instanceof Node.Table table
        ? table.member(key).map(Node.Member::value)
        : Optional.empty();
  }

  private static Stream<Node> children(Node node) {
    return switch (node) {
      case Node.Scalar _ -> Stream.of();
      case Node.Items(_, var items) -> items.stream();
      case Node.Table(_, var members) -> members.stream().map(Node.Member::value);
    };
  }

  private static Stream<String> text(Node node) {
    return node instanceof Node.Scalar(_, var text, _) ? Stream.of(text) : Stream.of();
  }
}
