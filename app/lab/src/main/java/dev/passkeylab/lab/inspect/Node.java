package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import java.util.List;

/// A line of the outline: some bytes of a payload and what they mean.
///
/// @param payload index of the payload whose bytes it covers
/// @param path the way from the input to here, `/` for the outermost, as in `/authData/flags/UV`
/// @param name the last step in the words of the format: a member, a key, an index
/// @param kind what sort of thing it is: `map`, `byte string`, `bit`, `integer`, …
/// @param span the whole item within its payload
/// @param head length of its header: the content of a string starts at `span.offset() + head`
/// @param value the value as people read it, cut with an ellipsis beyond [#LONGEST_VALUE]
///   characters
/// @param note what it is in the words of the specification; empty when there is nothing to say
/// @param spec address of the rule; empty when there is none
/// @param children what it is made of, in the order of the bytes
public record Node(
    int payload,
    String path,
    String name,
    String kind,
    Span span,
    int head,
    String value,
    String note,
    String spec,
    List<Node> children) {

  /// The longest value that is shown in full.
  public static final int LONGEST_VALUE = 1_000;

  public Node {
    children = List.copyOf(children);
  }

  /// {@return the range to mark as this node: the content of a string, the whole of all else}
  public Span content() {
    return switch (kind) {
      case "byte string", "text string" -> inside(0);
      // A string of JSON ends with a quotation mark, unless it is cut off.
      case "string" -> inside(Math.min(1, span.length() - head));
      default -> span;
    };
  }

  private Span inside(int tail) {
    return new Span(span.offset() + head, span.length() - head - tail);
  }
}
