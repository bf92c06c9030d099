package dev.passkeylab.desktop.inspector;

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

  private final String text;
  private final List<List<Piece>> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();
  private int depth;
  private int at;

  private JsonLines(String text) {
    this.text = text;
  }

  static List<List<Piece>> of(String text) {
    return new JsonLines(text).read();
  }

  private List<List<Piece>> read() {
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
    lines.add(line);
    return lines;
  }

  private void open(char c) {
    int next = skipSpace(at + 1);
    if (next < text.length() && text.charAt(next) == (c == '{' ? '}' : ']')) {
      line.add(new Piece(Kind.MARK, c == '{' ? "{}" : "[]"));
      at = next + 1;
      return;
    }
    mark(String.valueOf(c));
    depth++;
    newLine();
  }

  private void close(char c) {
    depth = Math.max(0, depth - 1);
    newLine();
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
    line.add(new Piece(Kind.NUMBER, text.substring(at, end)));
    at = end;
  }

  private void mark(String mark) {
    line.add(new Piece(Kind.MARK, mark));
    at++;
  }

  private void newLine() {
    lines.add(line);
    line = new ArrayList<>();
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
