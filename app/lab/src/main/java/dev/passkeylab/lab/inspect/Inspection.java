package dev.passkeylab.lab.inspect;

import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What an inspection found.
///
/// @param format what the input is, once any text encoding is taken off
/// @param recognised whether that was asked for or found by looking, and is not the answer for lack
///   of a better one
/// @param payloads the input and what was found encoded in it
/// @param root the outermost node, of payload 0
/// @param problems what is wrong, in the order of discovery
public record Inspection(
    PayloadFormat format,
    boolean recognised,
    List<InspectedPayload> payloads,
    Node root,
    List<InspectionProblem> problems) {

  public Inspection {
    payloads = List.copyOf(payloads);
    problems = List.copyOf(problems);
  }

  /// {@return the payload that counts: the input, or what it spells where it is text that spells
  /// bytes}
  public InspectedPayload main() {
    boolean encoded = !payloads.getFirst().format().equals(format.id()) && payloads.size() > 1;
    return payloads.get(encoded ? 1 : 0);
  }

  /// {@return every node, each before its children}
  public Stream<Node> nodes() {
    var all = new ArrayList<Node>();
    collect(root, all);
    return all.stream();
  }

  private static void collect(Node node, List<Node> all) {
    all.add(node);
    node.children().forEach(child -> collect(child, all));
  }
}
