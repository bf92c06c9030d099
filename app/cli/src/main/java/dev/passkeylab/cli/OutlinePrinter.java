package dev.passkeylab.cli;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.inspect.InspectedPayload;
import dev.passkeylab.lab.inspect.Inspection;
import dev.passkeylab.lab.inspect.Node;
import java.io.PrintWriter;

/// Prints an inspection for people: a line for each node with place, first bytes, name, value and
/// meaning; then the problems.
final class OutlinePrinter {

  private static final int HEX_BYTES = 8;
  private static final int WIDEST_NAME = 40;
  private static final int WIDEST_VALUE = 46;

  private final Inspection found;
  private final int nameWidth;
  private final int valueWidth;

  OutlinePrinter(Inspection found) {
    this.found = found;
    this.nameWidth = Math.min(WIDEST_NAME, widest(found.root(), 0));
    int widestValue =
        found.nodes().mapToInt(node -> PlainText.of(node.value()).length()).max().orElse(0);
    this.valueWidth = Math.min(WIDEST_VALUE, widestValue);
  }

  private static int widest(Node node, int level) {
    int widest = 2 * level + node.name().length();
    for (var child : node.children()) {
      widest = Math.max(widest, widest(child, level + 1));
    }
    return widest;
  }

  void print(PrintWriter out) {
    printHeading(out, found.payloads().getFirst());
    print(out, found.root(), 0);
    if (!found.problems().isEmpty()) {
      out.println();
      out.println(
          found.problems().size() == 1 ? "1 problem:" : found.problems().size() + " problems:");
    }
    for (var problem : found.problems()) {
      var payload = found.payloads().size() == 1 ? "" : "payload %d ".formatted(problem.payload());
      out.println(
          "  %sbyte %d at %s: %s"
              .formatted(
                  payload,
                  problem.offset(),
                  PlainText.of(problem.path()),
                  PlainText.of(problem.message())));
    }
  }

  private void printHeading(PrintWriter out, InspectedPayload payload) {
    var from = payload.id() == 0 ? "" : ", payload %d".formatted(payload.id());
    out.println("%s, %,d bytes%s".formatted(payload.format(), payload.bytes().length(), from));
    out.println("offset length  %-23s  ".formatted("bytes") + pad("name", nameWidth) + "  value");
  }

  private void print(PrintWriter out, Node node, int level) {
    out.println(line(node, level));
    for (var child : node.children()) {
      if (child.payload() != node.payload()) {
        out.println();
        printHeading(out, found.payloads().get(child.payload()));
      }
      print(out, child, level + 1);
    }
  }

  private String line(Node node, int level) {
    var span = node.content();
    var bytes = found.payloads().get(node.payload()).bytes().slice(span);
    var name = "  ".repeat(level) + PlainText.of(node.name());
    var value = cut(PlainText.of(node.value()), WIDEST_VALUE);
    var line =
        "%6d %6d  %-23s  %s  "
            .formatted(span.offset(), span.length(), hex(bytes), pad(name, nameWidth));
    var note = PlainText.of(node.note());
    return (line + (note.isEmpty() ? value : pad(value, valueWidth) + "  " + note)).stripTrailing();
  }

  private static String hex(Bytes bytes) {
    var shown = new StringBuilder();
    boolean cut = bytes.length() > HEX_BYTES;
    for (int i = 0; i < (cut ? HEX_BYTES - 1 : bytes.length()); i++) {
      shown.append(i == 0 ? "" : " ").append("%02x".formatted(bytes.at(i)));
    }
    return cut ? shown + " …" : shown.toString();
  }

  private static String pad(String text, int width) {
    var shown = text.length() > width && width == WIDEST_NAME ? cut(text, width) : text;
    return shown + " ".repeat(Math.max(0, width - shown.length()));
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
