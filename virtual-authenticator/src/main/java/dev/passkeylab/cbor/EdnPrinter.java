package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborItem.ArrayItem;
import dev.passkeylab.cbor.CborItem.Broken;
import dev.passkeylab.cbor.CborItem.ByteString;
import dev.passkeylab.cbor.CborItem.Entry;
import dev.passkeylab.cbor.CborItem.FloatNumber;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborItem.SimpleValue;
import dev.passkeylab.cbor.CborItem.Tagged;
import dev.passkeylab.cbor.CborItem.TextString;
import dev.passkeylab.cbor.CborItem.Whole;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/// Prints one item as diagnostic notation and stops as soon as the text is long enough.
final class EdnPrinter {

  private final StringBuilder out = new StringBuilder();
  private final int longest;
  private final boolean indented;
  private int level;

  EdnPrinter(int longest, boolean indented) {
    this.longest = longest;
    this.indented = indented;
  }

  String print(CborItem item) {
    write(item);
    if (out.length() <= longest) {
      return out.toString();
    }
    int end = Math.max(0, longest - 1);
    if (end > 0 && Character.isHighSurrogate(out.charAt(end - 1))) {
      end--;
    }
    return out.substring(0, end) + "…";
  }

  private boolean full() {
    return out.length() > longest;
  }

  private void write(CborItem item) {
    switch (item) {
      case Whole n -> out.append(n.isLong() ? Long.toString(n.asLong()) : n.value().toString());
      case ByteString s when s.indefinite() -> chunks(s.chunks(), "''_");
      case ByteString s -> hex(s.content());
      case TextString s when s.indefinite() -> chunks(s.chunks(), "\"\"_");
      case TextString s -> quoted(s);
      case ArrayItem a -> list(a.indefinite() ? "[_ " : "[", a.items(), this::write, "]");
      case MapItem m -> list(m.indefinite() ? "{_ " : "{", m.entries(), this::entry, "}");
      case Tagged t -> {
        out.append(Long.toUnsignedString(t.tag())).append('(');
        write(t.item());
        out.append(')');
      }
      case SimpleValue v -> out.append(simple(v.value()));
      case FloatNumber f -> out.append(number(f.value()));
      case Broken b -> out.append("<broken>");
    }
  }

  private void chunks(List<? extends CborItem> chunks, String none) {
    if (chunks.isEmpty()) {
      out.append(none);
    } else {
      list("(_ ", chunks, this::write, ")");
    }
  }

  private void entry(Entry entry) {
    write(entry.key());
    out.append(": ");
    write(entry.value());
  }

  private <T> void list(String open, List<? extends T> items, Consumer<T> each, String close) {
    out.append(open);
    boolean lines = indented && !items.isEmpty();
    level++;
    boolean first = true;
    for (var item : items) {
      if (full()) {
        break;
      }
      if (!first) {
        out.append(lines ? "," : ", ");
      }
      first = false;
      if (lines) {
        line();
      }
      each.accept(item);
    }
    level--;
    if (lines) {
      line();
    }
    out.append(close);
  }

  private void line() {
    while (out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n').repeat("  ", level);
  }

  private void hex(Bytes content) {
    int shown = Math.min(content.length(), longest);
    out.append("h'").append(content.slice(0, shown).hex()).append('\'');
  }

  private void quoted(TextString text) {
    int shown = (int) Math.min(text.content().length(), 4L * longest);
    out.append('"');
    var characters = text.content().slice(0, shown).asUtf8();
    for (int i = 0; i < characters.length() && !full(); i++) {
      char c = characters.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(isPlain(c) ? String.valueOf(c) : "\\u%04x".formatted((int) c));
      }
    }
    out.append('"');
  }

  /// Control characters and marks that reorder or hide text are spelled out: what is printed must
  /// show what is there.
  private static boolean isPlain(char c) {
    return !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.LINE_SEPARATOR
        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
  }

  private static String simple(int value) {
    return switch (value) {
      case 20 -> "false";
      case 21 -> "true";
      case 22 -> "null";
      case 23 -> "undefined";
      default -> "simple(" + value + ")";
    };
  }

  private static String number(double value) {
    double size = Math.abs(value);
    var text = Double.toString(value);
    if (size >= 1e7 && size < 1e16) {
      var plain = new BigDecimal(text).toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    return text.contains("E-") ? text.replace('E', 'e') : text.replace("E", "e+");
  }
}
