package dev.passkeylab.cli;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.inspect.InspectedPayload;
import dev.passkeylab.lab.inspect.Inspection;
import dev.passkeylab.lab.inspect.InspectionProblem;
import dev.passkeylab.lab.inspect.Node;
import dev.passkeylab.lab.report.PlainText;
import java.io.PrintWriter;
import picocli.CommandLine.Help.ColorScheme;

/// Prints an inspection for people: a line for each node with place, first bytes, name, value and
/// meaning; then the problems. A meaning that does not fit goes on lines of its own.
final class OutlinePrinter {

  private static final int HEX_BYTES = 6;
  private static final int WIDEST_NAME = 36;
  private static final int WIDEST_VALUE = 26;
  private static final int WIDTH = 120;

  private final Inspection found;
  private final Paint paint;
  private final int nameWidth;
  private final int valueWidth;
  private final int room;

  OutlinePrinter(Inspection found, ColorScheme colors) {
    this.found = found;
    this.paint = new Paint(colors);
    this.nameWidth = Math.min(WIDEST_NAME, widest(found.root(), 0));
    int widestValue = found.nodes().mapToInt(n -> PlainText.of(n.value()).length()).max().orElse(0);
    this.valueWidth = Math.min(WIDEST_VALUE, widestValue);
    this.room = WIDTH - place(0, 0, "", "").length();
  }

  private static int widest(Node node, int level) {
    int widest = 2 * level + node.name().length();
    for (var child : node.children()) {
      widest = Math.max(widest, widest(child, level + 1));
    }
    return widest;
  }

  void print(PrintWriter out) {
    printHeading(out, found.payloads().getFirst(), "");
    print(out, found.root(), 0);
    if (!found.problems().isEmpty()) {
      out.println();
      int count = found.problems().size();
      out.println(paint.bad(count == 1 ? "1 problem:" : count + " problems:"));
    }
    found.problems().forEach(problem -> print(out, problem));
  }

  private void print(PrintWriter out, InspectionProblem problem) {
    var payload = found.payloads().size() == 1 ? "" : "payload %d ".formatted(problem.payload());
    var line =
        "%sbyte %d at %s: %s"
            .formatted(
                payload,
                problem.offset(),
                PlainText.of(problem.path()),
                PlainText.of(problem.message()));
    var lines = Wrapped.lines(line, WIDTH - 4);
    out.println("  " + lines.getFirst());
    lines.stream().skip(1).forEach(more -> out.println("    " + more));
  }

  private void printHeading(PrintWriter out, InspectedPayload payload, String more) {
    var from = payload.id() == 0 && more.isEmpty() ? "" : ", payload %d".formatted(payload.id());
    var heading = "%s, %,d bytes%s".formatted(payload.format(), payload.bytes().length(), from);
    out.println(paint.heading(heading + more));
    if (more.isEmpty()) {
      out.println(
          paint.faint(
              "offset length  "
                  + pad("bytes", hexWidth())
                  + "  "
                  + pad("name", nameWidth)
                  + "  value"));
    }
  }

  private void print(PrintWriter out, Node node, int level) {
    printLine(out, node, level);
    var payload = node.payload();
    for (var child : node.children()) {
      if (child.payload() != payload) {
        out.println();
        boolean back = child.payload() == node.payload();
        printHeading(out, found.payloads().get(child.payload()), back ? ", continued" : "");
      }
      print(out, child, level + 1);
      payload = last(child);
    }
  }

  /// {@return the payload of the last line that a node takes}
  private static int last(Node node) {
    return node.children().isEmpty() ? node.payload() : last(node.children().getLast());
  }

  private void printLine(PrintWriter out, Node node, int level) {
    var span = node.content();
    var bytes = found.payloads().get(node.payload()).bytes().slice(span);
    var name = "  ".repeat(level) + PlainText.of(node.name());
    var line = place(span.offset(), span.length(), hex(bytes), name);
    var note = PlainText.of(node.note());
    var value = PlainText.of(node.value());
    if (note.isEmpty()) {
      out.println((line + cut(value, room)).stripTrailing());
      return;
    }
    var notes = Wrapped.lines(note, room - valueWidth - 2);
    int most = notes.size() == 1 ? room - 2 - note.length() : valueWidth;
    out.println(line + pad(cut(value, most), valueWidth) + "  " + paint.faint(notes.getFirst()));
    var indent = " ".repeat(WIDTH - room + valueWidth + 2);
    notes.stream().skip(1).forEach(more -> out.println(indent + paint.faint(more)));
  }

  private String place(int offset, int length, String hex, String name) {
    return "%6d %6d  ".formatted(offset, length)
        + pad(hex, hexWidth())
        + "  "
        + pad(cut(name, nameWidth), nameWidth)
        + "  ";
  }

  private static int hexWidth() {
    return 3 * HEX_BYTES - 1;
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
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "…";
  }
}
