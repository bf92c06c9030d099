package dev.passkeylab.desktop.inspector;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;

/// JSON laid out in lines, token by token. Text that is not JSON comes out readable all the same.
final class JsonLines {

  /// What a piece of text is.
  enum Kind {
    KEY,
    STRING,
    NUMBER,
    MARK
  }

  /// A piece of a line.
  record Piece(Kind kind, String text) {}

  /// A line.
  ///
  /// @param offset of the byte at which its value begins, whether that is whole in it or not
  record Line(List<Piece> pieces, int offset) {

    Line {
      pieces = List.copyOf(pieces);
    }
  }

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();
  private int depth;
  private int at;
  private boolean begun;
  private int counted;
  private int offset;

  private JsonLines(String text) {
    this.text = text;
  }

  static List<Line> of(String text) {
    return new JsonLines(text).read();
  }

  private List<Line> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '{', '[' -> open(c);
        case '}', ']' -> close(c);
        case ',' -> comma();
        case '"' -> string();
        case ':' -> mark(": ");
        default -> other(c);
      }
    }
    lines.add(new Line(line, offset));
    return lines;
  }

  private void open(char c) {
    int next = skipSpace(at + 1);
    if (next < text.length() && text.charAt(next) == (c == '{' ? '}' : ']')) {
      begin();
      line.add(new Piece(Kind.MARK, c == '{' ? "{}" : "[]"));
      at = next + 1;
      return;
    }
    begin();
    mark(String.valueOf(c));
    depth++;
    newLine();
  }

  private void close(char c) {
    depth = Math.max(0, depth - 1);
    newLine();
    begin();
    mark(String.valueOf(c));
  }

  private void comma() {
    mark(",");
    newLine();
  }

  private void string() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(text.length(), end + 1);
    int next = skipSpace(end);
    boolean key = next < text.length() && text.charAt(next) == ':';
    if (!key) {
      begin();
    }
    line.add(new Piece(key ? Kind.KEY : Kind.STRING, text.substring(at, end)));
    at = end;
  }

  private void other(char c) {
    if (Character.isWhitespace(c)) {
      at++;
      return;
    }
    int end = at;
    while (end < text.length() && ",:{}[]\" \t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    begin();
    line.add(new Piece(Kind.NUMBER, text.substring(at, end)));
    at = end;
  }

  /// The value of the line begins here, unless it has begun already.
  private void begin() {
    if (!begun) {
      begun = true;
      offset += Bytes.utf8(text.substring(counted, at)).length();
      counted = at;
    }
  }

  private void mark(String mark) {
    line.add(new Piece(Kind.MARK, mark));
    at++;
  }

  private void newLine() {
    lines.add(new Line(line, offset));
    line = new ArrayList<>();
    begun = false;
    line.add(new Piece(Kind.MARK, "  ".repeat(depth)));
  }

  private int skipSpace(int from) {
    int next = from;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
