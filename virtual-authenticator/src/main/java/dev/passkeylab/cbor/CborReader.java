package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborItem.ArrayItem;
import dev.passkeylab.cbor.CborItem.Broken;
import dev.passkeylab.cbor.CborItem.Entry;
import dev.passkeylab.cbor.CborItem.FloatNumber;
import dev.passkeylab.cbor.CborItem.MapItem;
import dev.passkeylab.cbor.CborItem.Negative;
import dev.passkeylab.cbor.CborItem.SimpleValue;
import dev.passkeylab.cbor.CborItem.Tagged;
import dev.passkeylab.cbor.CborItem.Unsigned;
import dev.passkeylab.cbor.CborProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/// One pass over CBOR bytes. Recursion is bounded by [CborStructure#DEEPEST]; no list is made
/// larger than what was read.
final class CborReader {

  private final CborInput in;
  private final CborStrings strings;
  private final CborPath path;
  private int depth;
  private int nesting;

  CborReader(Bytes source, int offset) {
    path = new CborPath(CborStructure.DEEPEST + 1);
    in = new CborInput(source, offset, new ProblemList(path));
    strings = new CborStrings(in);
  }

  CborStructure readAll() {
    var root = item();
    int left = in.left();
    if (!in.stopped() && left > 0) {
      in.report(
          Kind.TRAILING_BYTES,
          in.at(),
          () -> "the item ends here; expected nothing behind it, found " + CborInput.bytes(left));
    }
    return structure(root);
  }

  CborStructure readOne() {
    return structure(item());
  }

  private CborStructure structure(CborItem root) {
    var problems = in.problems();
    return new CborStructure(in.source(), root, in.at(), problems.listed(), problems.omitted());
  }

  private CborItem item() {
    int start = in.at();
    var head = in.head();
    if (head == null) {
      return broken(start);
    }
    return switch (head.major()) {
      case CborHead.UNSIGNED -> {
        checkInteger(start, head, "integer");
        yield new Unsigned(in.since(start), head.size(), head.argument());
      }
      case CborHead.NEGATIVE -> {
        checkInteger(start, head, "integer");
        yield new Negative(in.since(start), head.size(), head.argument());
      }
      case CborHead.BYTES -> strings.byteString(start, head);
      case CborHead.TEXT -> strings.textString(start, head);
      case CborHead.SIMPLE -> simple(start, head);
      default -> nested(start, head);
    };
  }

  private CborItem nested(int start, CborHead head) {
    if (depth == CborStructure.DEEPEST) {
      in.stop(
          Kind.TOO_DEEP,
          start,
          () -> "nested deeper than " + CborStructure.DEEPEST + " levels, which is not followed");
      return broken(start);
    }
    depth++;
    var item =
        switch (head.major()) {
          case CborHead.ARRAY -> array(start, head);
          case CborHead.MAP -> map(start, head);
          default -> tagged(start, head);
        };
    depth--;
    return item;
  }

  private ArrayItem array(int start, CborHead head) {
    enter(start, head, 1);
    var items = new ArrayList<CborItem>(4);
    for (long i = 0; goesOn(head, i); i++) {
      path.at((int) i);
      var item = item();
      if (!isNothing(item)) {
        items.add(item);
      }
    }
    leave();
    return new ArrayItem(in.since(start), head.size(), head.indefinite(), List.copyOf(items));
  }

  private MapItem map(int start, CborHead head) {
    enter(start, head, 2);
    var entries = new ArrayList<Entry>(4);
    var order = new KeyOrder(in.source(), in.problems());
    for (long i = 0; goesOn(head, i); i++) {
      path.atNone();
      var key = item();
      if (isNothing(key)) {
        break;
      }
      if (!in.stopped()) {
        path.at(key);
        order.next(key);
      }
      entries.add(new Entry(key, value(head, key)));
    }
    leave();
    return new MapItem(in.since(start), head.size(), head.indefinite(), List.copyOf(entries));
  }

  private CborItem value(CborHead head, CborItem key) {
    if (!in.stopped() && head.indefinite() && in.atBreak()) {
      in.stop(
          Kind.MISSING_VALUE,
          in.at(),
          () -> "a break behind the key %s; expected its value".formatted(CborPath.step(key)));
    }
    return in.stopped() ? broken(in.at()) : item();
  }

  private Tagged tagged(int start, CborHead head) {
    checkInteger(start, head, "tag number");
    in.report(
        Kind.TAG,
        start,
        () -> "tag " + Long.toUnsignedString(head.argument()) + "; CTAP2 allows no tags");
    var item = item();
    return new Tagged(in.since(start), head.size(), head.argument(), item);
  }

  private CborItem simple(int start, CborHead head) {
    int size = head.size();
    return switch (head.info()) {
      case 25 -> number(start, size, Float.float16ToFloat((short) head.argument()));
      case 26 -> number(start, size, Float.intBitsToFloat((int) head.argument()));
      case 27 -> number(start, size, Double.longBitsToDouble(head.argument()));
      default -> {
        int value = (int) head.argument();
        if (size == 2 && value < 32) {
          in.report(
              Kind.RESERVED_SIMPLE,
              start + 1,
              () -> "simple value " + value + " in two bytes; expected 32 to 255 there");
        }
        yield new SimpleValue(in.since(start), size, value);
      }
    };
  }

  private FloatNumber number(int start, int size, double value) {
    return new FloatNumber(in.since(start), size, value);
  }

  private void enter(int start, CborHead head, int itemsEach) {
    in.checkCount(start, head, itemsEach);
    if (++nesting == CborStructure.DEEPEST_IN_CTAP2 + 1) {
      in.report(
          Kind.NESTING,
          start,
          () -> "a fifth level of arrays and maps; CTAP2 allows " + CborStructure.DEEPEST_IN_CTAP2);
    }
    path.enter();
  }

  private void leave() {
    path.leave();
    nesting--;
  }

  private boolean goesOn(CborHead head, long index) {
    if (in.stopped()) {
      return false;
    }
    return head.indefinite() ? !in.takeBreak() : Long.compareUnsigned(index, head.argument()) < 0;
  }

  private void checkInteger(int start, CborHead head, String what) {
    if (!head.isShortest()) {
      in.report(
          Kind.NON_MINIMAL_INTEGER,
          start,
          () ->
              "the %s %s takes %d bytes; expected the shortest form, %d"
                  .formatted(
                      what,
                      Long.toUnsignedString(head.argument()),
                      head.size(),
                      CborHead.shortestSize(head.argument())));
    }
  }

  private Broken broken(int start) {
    return new Broken(in.since(start), in.at() - start);
  }

  private static boolean isNothing(CborItem item) {
    return item instanceof Broken b && b.span().length() == 0;
  }
}
