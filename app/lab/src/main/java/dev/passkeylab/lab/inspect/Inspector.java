package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.ArrayList;
import java.util.Optional;

/// Takes bytes apart. It never fails: what cannot be read is a problem in the result, what is not
/// known is raw.
public final class Inspector {

  private Inspector() {}

  /// {@return the outline of a payload of a trace}
  public static Inspection inspect(Payload payload) {
    return inspect(payload.bytes(), payload.format());
  }

  /// {@return the outline of exactly these bytes as this format}
  public static Inspection inspect(Bytes input, PayloadFormat as) {
    var outline = new Outline();
    var root = Formats.outline(outline.open("/", as.id(), input), as);
    return new Inspection(as, true, outline.payloads(), root, outline.problems());
  }

  /// {@return the outline of something pasted or read from a file, whatever it is}
  ///
  /// Looked for are, in this order: JSON, PEM, a data URL, hex, base64url or base64, and then what
  /// the bytes themselves are.
  public static Inspection inspect(Bytes input) {
    return inspectInput(input, Optional.empty());
  }

  /// {@return the outline of something pasted or read from a file, its text encoding taken off, as
  /// `as` if given}
  public static Inspection inspectInput(Bytes input, Optional<PayloadFormat> as) {
    var unwrapped = unwrap(input, as);
    if (unwrapped.isEmpty()) {
      var format = as.or(() -> Detection.of(input)).orElseGet(() -> Detection.fallback(input));
      var found = inspect(input, format);
      return new Inspection(
          format, isAnswer(format, as), found.payloads(), found.root(), found.problems());
    }
    var text = unwrapped.get();
    var format =
        as.or(text::label)
            .or(() -> Detection.of(text.bytes()))
            .orElseGet(() -> Detection.fallback(text.bytes()));
    var outline = new Outline();
    var outer = outline.open("/", text.encoding().id(), input);
    if (!text.flaw().isEmpty()) {
      outer.problem(input.length(), text.flaw());
    }
    var inner = new ArrayList<Node>();
    inner.add(Formats.outline(outline.open("/", format.id(), text.bytes()), format));
    for (var further : text.further()) {
      if (outline.mayOpen()) {
        var path = "/" + inner.size();
        inner.add(Formats.outline(outline.open(path, format.id(), further), format));
      }
    }
    var note = Note.of(note(text, inner.size()));
    var root = outer.node("input", text.encoding().id(), outer.whole(), 0, "", note, inner);
    return new Inspection(
        format, isAnswer(format, as), outline.payloads(), root, outline.problems());
  }

  private static String note(Unwrapped text, int payloads) {
    int all = 1 + text.further().size();
    if (all > 1) {
      var shown = payloads < all ? ", of which only %d are shown".formatted(payloads) : "";
      return "spells %,d payloads%s".formatted(all, shown);
    }
    var assumed = text.assumed().isEmpty() ? "" : "; " + text.assumed();
    return "spells %,d bytes%s".formatted(text.bytes().length(), assumed);
  }

  private static boolean isAnswer(PayloadFormat format, Optional<PayloadFormat> as) {
    return as.isPresent() || (format != PayloadFormat.RAW && format != PayloadFormat.TEXT);
  }

  private static Optional<Unwrapped> unwrap(Bytes input, Optional<PayloadFormat> as) {
    boolean asItStands =
        as.filter(f -> f == PayloadFormat.RAW || f == PayloadFormat.TEXT).isPresent();
    return asItStands || Detection.looksLikeJson(input)
        ? Optional.empty()
        : Unwrapped.of(input, as.isPresent());
  }
}
