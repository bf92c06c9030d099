package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;

/// An inspection in the making: its payloads and problems, and how many nodes it may still have.
final class Outline {

  static final int MOST_NODES = 20_000;
  static final int MOST_PAYLOADS = 64;
  static final int MOST_PROBLEMS = 2_000;

  private final List<InspectedPayload> payloads = new ArrayList<>();
  private final List<InspectionProblem> problems = new ArrayList<>();
  private final RpIds rpIds = new RpIds();
  private int nodes;
  private boolean full;

  Place open(String path, String format, Bytes bytes) {
    int id = payloads.size();
    payloads.add(new InspectedPayload(id, path, format, bytes));
    return new Place(this, id, bytes, path);
  }

  RpIds rpIds() {
    return rpIds;
  }

  boolean mayOpen() {
    return payloads.size() < MOST_PAYLOADS;
  }

  void problem(int payload, int offset, String path, String message) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new InspectionProblem(payload, offset, path, message));
    } else if (problems.size() == MOST_PROBLEMS) {
      problems.add(new InspectionProblem(payload, offset, path, "more problems are not listed"));
    }
  }

  /// {@return whether there is room for one more node; the first refusal is a problem, so that
  /// nobody takes a part for the whole}
  boolean admits(int payload, int offset, String path) {
    if (nodes < MOST_NODES) {
      nodes++;
      return true;
    }
    if (!full) {
      full = true;
      problem(
          payload,
          offset,
          path,
          "only the first %,d nodes are shown; what comes from here on is not"
              .formatted(MOST_NODES));
    }
    return false;
  }

  List<InspectedPayload> payloads() {
    return payloads;
  }

  List<InspectionProblem> problems() {
    return problems;
  }
}
