package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborProblem.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The keys of one map as they come: finds those that are there already and those out of order.
final class KeyOrder {

  private final Bytes source;
  private final ProblemList problems;
  private @Nullable CborItem lastKey;
  private Bytes last = Bytes.EMPTY;
  // Made at the second key only: a hostile megabyte holds hundreds of thousands of maps with one.
  private @Nullable Map<Bytes, Integer> offsets;

  KeyOrder(Bytes source, ProblemList problems) {
    this.source = source;
    this.problems = problems;
  }

  void next(CborItem key) {
    var normal = CborKeys.normal(source, key);
    var before = lastKey;
    if (before != null) {
      compare(before, key, normal);
    }
    lastKey = key;
    last = normal;
  }

  private void compare(CborItem before, CborItem key, Bytes normal) {
    var seen = offsets;
    if (seen == null) {
      seen = new HashMap<>();
      seen.put(last, before.span().offset());
      offsets = seen;
    }
    int offset = key.span().offset();
    var twin = seen.putIfAbsent(normal, offset);
    if (twin != null) {
      problems.add(
          Kind.DUPLICATE_KEY,
          offset,
          () ->
              "the key %s is in this map already, at byte %d; expected every key once"
                  .formatted(CborPath.step(key), twin));
    } else if (CborKeys.CTAP2_ORDER.compare(last, normal) > 0) {
      problems.add(
          Kind.UNSORTED_KEYS,
          offset,
          () ->
              "the key %s comes behind %s; expected it in front: CTAP2 sorts keys by major type, then by length, then bytewise"
                  .formatted(CborPath.step(key), CborPath.step(before)));
    }
  }
}
