package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Where the making of an outline stands: a payload and a path.
record Place(Outline outline, int payload, Bytes bytes, String path) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,47}");
  private static final int LONGEST_STEP = 48;

  Place step(String step) {
    return new Place(outline, payload, bytes, path.equals("/") ? "/" + step : path + "/" + step);
  }

  /// {@return the place of a member with this name: names as they are, anything else quoted and
  /// cut}
  Place member(String name) {
    if (NAME.matcher(name).matches()) {
      return step(name);
    }
    return step('"' + Values.cut(name.replace("\"", "\\\""), LONGEST_STEP) + '"');
  }

  boolean admits(int offset) {
    return outline.admits(payload, offset, path);
  }

  void problem(int offset, String message) {
    outline.problem(payload, offset, path, message);
  }

  Span whole() {
    return new Span(0, bytes.length());
  }

  /// {@return the last step of the path}
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Node node(
      String name, String kind, Span span, int head, String value, Note note, List<Node> children) {
    return new Node(
        payload, path, name, kind, span, head, value, note.text(), note.spec(), children);
  }

  /// {@return how many steps lie between here and a place further in}
  int levels(Place inner) {
    return (int) inner.path.substring(path.length()).chars().filter(c -> c == '/').count();
  }

  /// {@return a leaf for bytes that nothing explains}
  Node rest(String name, Span span) {
    return leaf(name, "bytes", span, Values.hex(bytes.slice(span)), Note.of("not understood"));
  }

  Node leaf(String name, String kind, Span span, String value, Note note) {
    return node(name, kind, span, 0, value, note, List.of());
  }
}
