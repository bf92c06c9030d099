package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.cbor.CborProblem.Kind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The bytes under a reader: where it stands, the headers, and the decision to stop.
final class CborInput {

  private final Bytes source;
  private final ProblemList problems;
  private int at;
  private boolean stopped;
  private boolean endAnnounced;

  CborInput(Bytes source, int offset, ProblemList problems) {
    this.source = source;
    this.at = offset;
    this.problems = problems;
  }

  Bytes source() {
    return source;
  }

  ProblemList problems() {
    return problems;
  }

  int at() {
    return at;
  }

  int left() {
    return source.length() - at;
  }

  boolean stopped() {
    return stopped;
  }

  Span since(int start) {
    return new Span(start, at - start);
  }

  void report(Kind kind, int offset, Supplier<String> message) {
    problems.add(kind, offset, message);
  }

  /// Reports what makes it impossible to read on.
  void stop(Kind kind, int offset, Supplier<String> message) {
    stopped = true;
    // A length that reaches beyond the end has said already that the bytes will not do.
    if (kind != Kind.TRUNCATED || !endAnnounced) {
      report(kind, offset, message);
    }
  }

  /// Takes the header of the next item, or stops and returns null.
  @Nullable CborHead head() {
    if (left() == 0) {
      stop(Kind.TRUNCATED, at, () -> "the bytes end here; expected an item");
      return null;
    }
    int start = at;
    int first = source.at(start);
    int major = first >> 5;
    int info = first & 0x1F;
    int size = CborHead.size(info);
    if (info >= 28 && !mayBeIndefinite(major, info)) {
      at++;
      stopAtReserved(start, first);
      return null;
    }
    if (left() < size) {
      at = source.length();
      stop(
          Kind.TRUNCATED,
          at,
          () -> "the header that starts at byte %d needs %d bytes".formatted(start, size));
      return null;
    }
    at += size;
    long inBytes = size == 1 ? info : source.number(start + 1, size - 1);
    return new CborHead(major, info, info == CborHead.INDEFINITE ? 0 : inBytes, size);
  }

  private static boolean mayBeIndefinite(int major, int info) {
    return info == CborHead.INDEFINITE && major >= CborHead.BYTES && major <= CborHead.MAP;
  }

  private void stopAtReserved(int start, int first) {
    if (first == CborHead.BREAK) {
      stop(
          Kind.STRAY_BREAK,
          start,
          () -> "a break (ff) with nothing of indefinite length to end; expected an item");
    } else {
      stop(
          Kind.RESERVED_INFO,
          start,
          () ->
              "initial byte %02x: additional information %d is reserved for major type %d"
                  .formatted(first, first & 0x1F, first >> 5));
    }
  }

  boolean atBreak() {
    return left() > 0 && source.at(at) == CborHead.BREAK;
  }

  boolean takeBreak() {
    boolean there = atBreak();
    if (there) {
      at++;
    }
    return there;
  }

  /// Takes the content of a string; of a truncated one what is there.
  Bytes content(int start, CborHead head) {
    checkLength(start, head);
    int length = left();
    if (Long.compareUnsigned(head.argument(), length) > 0) {
      announceEnd(start, head, "bytes");
      stopped = true;
    } else {
      length = (int) head.argument();
    }
    var content = length == 0 ? Bytes.EMPTY : source.slice(at, length);
    at += length;
    return content;
  }

  /// Checks the number of children of an array or map. Every child takes a byte at least.
  void checkCount(int start, CborHead head, int itemsEach) {
    checkLength(start, head);
    if (Long.compareUnsigned(head.argument(), left() / itemsEach) > 0) {
      announceEnd(start, head, itemsEach == 1 ? "items" : "entries");
    }
  }

  private void announceEnd(int start, CborHead head, String what) {
    endAnnounced = true;
    int left = left();
    report(
        Kind.LENGTH_BEYOND_END,
        start,
        () ->
            "announces %s %s, but only %s follow"
                .formatted(Long.toUnsignedString(head.argument()), what, bytes(left)));
  }

  static String bytes(int count) {
    return count == 1 ? "1 byte" : count + " bytes";
  }

  private void checkLength(int start, CborHead head) {
    if (head.indefinite()) {
      report(
          Kind.INDEFINITE_LENGTH,
          start,
          () -> "indefinite length; CTAP2 allows definite lengths only");
    } else if (!head.isShortest()) {
      report(
          Kind.NON_MINIMAL_LENGTH,
          start,
          () ->
              "the length %s takes a header of %d bytes; expected the shortest form, %d"
                  .formatted(
                      Long.toUnsignedString(head.argument()),
                      head.size(),
                      CborHead.shortestSize(head.argument())));
    }
  }
}
