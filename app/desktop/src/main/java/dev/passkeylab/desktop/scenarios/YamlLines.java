package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.lab.scenario.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// YAML line by line, in pieces to be coloured. It knows no more of YAML than colours need, and
/// never loses a letter: a text that is no YAML comes out whole.
final class YamlLines {

  /// What a piece of text is.
  enum Kind {
    KEY,
    VERB,
    STRING,
    NUMBER,
    COMMENT,
    MARK
  }

  /// A piece of a line.
  record Piece(Kind kind, String text) {}

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\d+(\\.\\d+)?|0x[0-9A-Fa-f]+|true|false|null|~");
  private static final Pattern STEP = Pattern.compile("\\s*-\\s+$");
  private static final String MARKS = "{}[],";

  private final List<Piece> pieces = new ArrayList<>();
  private final String line;
  private int at;
  private int depth;

  private YamlLines(String line, int depth) {
    this.line = line;
    this.depth = depth;
  }

  /// {@return the lines of `text`, each in pieces that put together are the line}
  static List<List<Piece>> of(String text) {
    var lines = new ArrayList<List<Piece>>();
    int depth = 0;
    for (var line : text.lines().toList()) {
      var read = new YamlLines(line, depth);
      read.read();
      lines.add(List.copyOf(read.pieces));
      depth = read.depth;
    }
    return lines;
  }

  private void read() {
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '#' && startsWord()) {
        add(Kind.COMMENT, line.length());
      } else if (Character.isWhitespace(c) || isDash()) {
        add(Kind.MARK, at + 1);
      } else if (MARKS.indexOf(c) >= 0 && (depth > 0 || c == '{' || c == '[')) {
        depth += c == '{' || c == '[' ? 1 : c == ',' ? 0 : -1;
        add(Kind.MARK, at + 1);
      } else if (c == ':' && endsWord(at + 1)) {
        add(Kind.MARK, at + 1);
      } else {
        word(c == '"' || c == '\'' ? quoted(c) : plain());
      }
    }
  }

  private void word(int end) {
    var word = line.substring(at, end);
    boolean key = end < line.length() && line.charAt(end) == ':' && endsWord(end + 1);
    boolean step = depth == 0 && STEP.matcher(line.substring(0, at)).matches();
    if (step && Verb.of(word).isPresent()) {
      add(Kind.VERB, end);
    } else if (key) {
      add(Kind.KEY, end);
    } else {
      add(NUMBER.matcher(word).matches() ? Kind.NUMBER : Kind.STRING, end);
    }
  }

  private int quoted(char quote) {
    for (int i = at + 1; i < line.length(); i++) {
      if (line.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (line.charAt(i) == quote) {
        return i + 1;
      }
    }
    return line.length();
  }

  private int plain() {
    int end = at + 1;
    while (end < line.length() && !endsPlain(end)) {
      end++;
    }
    while (Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean endsPlain(int i) {
    char c = line.charAt(i);
    boolean comment = c == '#' && Character.isWhitespace(line.charAt(i - 1));
    return comment || c == ':' && endsWord(i + 1) || depth > 0 && MARKS.indexOf(c) >= 0;
  }

  private boolean isDash() {
    return line.charAt(at) == '-' && line.substring(0, at).isBlank() && endsWord(at + 1);
  }

  private boolean startsWord() {
    return at == 0 || Character.isWhitespace(line.charAt(at - 1));
  }

  private boolean endsWord(int i) {
    return i >= line.length()
        || Character.isWhitespace(line.charAt(i))
        || depth > 0 && MARKS.indexOf(line.charAt(i)) >= 0;
  }

  private void add(Kind kind, int end) {
    var text = line.substring(at, end);
    var last = pieces.isEmpty() ? null : pieces.getLast();
    if (kind == Kind.MARK && last != null && last.kind() == Kind.MARK) {
      pieces.set(pieces.size() - 1, new Piece(kind, last.text() + text));
    } else {
      pieces.add(new Piece(kind, text));
    }
    at = end;
  }
}
