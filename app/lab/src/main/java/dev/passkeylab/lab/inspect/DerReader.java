package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.lab.inspect.DerValue.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads DER, the one encoding of ASN.1 that certificates and keys may have (X.690 §10). It never
/// fails: what departs from the rules carries a flaw, and reading goes on as far as it can.
final class DerReader {

  /// How deep values in values are followed.
  static final int DEEPEST = 32;

  private static final int INDEFINITE = 0x80;
  private static final int LONGEST_LENGTH = 4;

  private final Bytes bytes;
  private int left = Outline.MOST_NODES + 1;
  // Where the end is missing, that is said once, of the outermost value.
  private boolean cut;

  private DerReader(Bytes bytes) {
    this.bytes = bytes;
  }

  /// {@return the values that a part holds, one after the other}
  static List<DerValue> read(Bytes bytes, Span part) {
    return new DerReader(bytes).values(part.offset(), part.end(), 0);
  }

  /// {@return the value that a part is, if it is exactly one, without any flaw}
  static Optional<DerValue> exactly(Bytes bytes, Span part) {
    if (part.length() < 2) {
      return Optional.empty();
    }
    var value = new DerReader(bytes).value(part.offset(), part.end(), 0);
    return Optional.of(value).filter(v -> v.sound() && v.span().equals(part));
  }

  private List<DerValue> values(int from, int end, int depth) {
    var values = new ArrayList<DerValue>();
    int offset = from;
    while (offset < end && left > 0) {
      left--;
      var value = value(offset, end, depth);
      values.add(value);
      offset = value.span().end();
    }
    return values;
  }

  private DerValue value(int start, int end, int depth) {
    var head = DerHead.read(bytes, start, end);
    if (head.length() < 0) {
      boolean known = cut && head.flaw().isPresent() && head.flaw().get().offset() == end;
      cut = true;
      var broken = DerValue.broken(new Span(start, end - start), head.flaw().orElseThrow());
      return known
          ? new DerValue(-1, -1, broken.span(), 0, List.of(), Optional.empty(), false)
          : broken;
    }
    int content = start + head.size();
    boolean fits = head.length() <= end - content;
    int length = (int) Math.min(head.length(), end - content);
    var flaw = head.flaw();
    if (!fits && !cut) {
      cut = true;
      flaw = Optional.of(tooLong(head.length(), length, end));
    }
    boolean tooDeep = head.isConstructed() && depth >= DEEPEST;
    if (tooDeep && flaw.isEmpty()) {
      flaw = Optional.of(new Flaw(start, "nested deeper than %d; not followed".formatted(DEEPEST)));
    }
    var parts =
        head.isConstructed() && !tooDeep
            ? values(content, content + length, depth + 1)
            : List.<DerValue>of();
    if (flaw.isEmpty() && fits) {
      flaw = DerRules.flaw(head.identifier(), bytes, new Span(content, length));
    }
    boolean sound = fits && flaw.isEmpty() && parts.stream().allMatch(DerValue::sound);
    var span = new Span(start, head.size() + length);
    return new DerValue(head.identifier(), head.number(), span, head.size(), parts, flaw, sound);
  }

  private static Flaw tooLong(long wanted, int length, int end) {
    return new Flaw(
        end,
        "the bytes end here; this value takes %,d bytes, of which %,d are there"
            .formatted(wanted, length));
  }

  /// Tag and length of a value.
  ///
  /// @param length of the content; -1 where it cannot be told
  private record DerHead(int identifier, int number, int size, long length, Optional<Flaw> flaw) {

    boolean isConstructed() {
      return (identifier & 0x20) != 0;
    }

    static DerHead read(Bytes bytes, int start, int end) {
      int identifier = bytes.at(start);
      int number = identifier & 0x1F;
      int offset = start + 1;
      Optional<Flaw> flaw = Optional.empty();
      if (number == 0x1F) {
        number = 0;
        boolean more = true;
        for (int i = 0; more; i++) {
          if (offset == end || i == LONGEST_LENGTH) {
            return unreadable(
                offset,
                offset == end
                    ? "the bytes end here, within a tag"
                    : "a tag number of more than 4 bytes");
          }
          int b = bytes.at(offset++);
          more = b >= 0x80;
          number = number << 7 | b & 0x7F;
        }
        if (number < 0x1F) {
          flaw =
              Optional.of(
                  new Flaw(
                      start, "the tag number %d takes more bytes than it needs".formatted(number)));
        }
      }
      return length(bytes, new DerHead(identifier, number, offset - start, 0, flaw), start, end);
    }

    private static DerHead length(Bytes bytes, DerHead tag, int start, int end) {
      int offset = start + tag.size();
      if (offset == end) {
        return unreadable(end, "the bytes end here; expected the length of a value");
      }
      int first = bytes.at(offset);
      int count = first & 0x7F;
      if (first < INDEFINITE) {
        return new DerHead(tag.identifier(), tag.number(), tag.size() + 1, first, tag.flaw());
      } else if (count == 0) {
        return unreadable(offset, "an indefinite length; DER wants every length told");
      } else if (count > LONGEST_LENGTH) {
        return unreadable(offset, "a length of %d bytes; expected at most 4".formatted(count));
      } else if (count > end - offset - 1) {
        return unreadable(end, "the bytes end here, within the length of a value");
      }
      long length = bytes.number(offset + 1, count);
      boolean shortest = length >= 1L << 8 * (count - 1) && length >= INDEFINITE;
      var flaw =
          shortest
              ? tag.flaw()
              : Optional.of(
                  new Flaw(
                      offset, "the length %d takes more bytes than it needs".formatted(length)));
      return new DerHead(tag.identifier(), tag.number(), tag.size() + 1 + count, length, flaw);
    }

    private static DerHead unreadable(int offset, String message) {
      return new DerHead(0, 0, 0, -1, Optional.of(new Flaw(offset, message)));
    }
  }
}
