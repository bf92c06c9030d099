package dev.passkeylab.cbor;

import java.io.Serial;

/// Says that bytes are not what was asked for: one valid item, or one in canonical form.
public final class MalformedCbor extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient CborProblem problem;

  MalformedCbor(CborProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /// {@return what is wrong, and where}
  public CborProblem problem() {
    return problem;
  }
}
