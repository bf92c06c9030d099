package dev.passkeylab.cbor;

import dev.passkeylab.cbor.CborProblem.Kind;
import dev.passkeylab.cbor.CborProblem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The problems found so far. The cap counts each severity apart, so that a thousand trifles cannot
/// hide a fatal one.
final class ProblemList {

  private final List<CborProblem> problems = new ArrayList<>();
  private final int[] counts = new int[Severity.values().length];
  private final CborPath path;
  private int omitted;

  ProblemList(CborPath path) {
    this.path = path;
  }

  /// Notes a problem where the path stands; the message is only made when the problem is kept.
  void add(Kind kind, int offset, Supplier<String> message) {
    if (counts[kind.severity().ordinal()]++ < CborStructure.MOST_PROBLEMS) {
      problems.add(new CborProblem(kind, offset, path.toString(), message.get()));
    } else {
      omitted++;
    }
  }

  List<CborProblem> listed() {
    return problems;
  }

  int omitted() {
    return omitted;
  }
}
