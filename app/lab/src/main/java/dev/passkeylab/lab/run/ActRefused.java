package dev.passkeylab.lab.run;

import java.io.Serial;
import java.util.List;

/// An act that does not fit the moment. Nothing has happened, and the run goes on as it was.
public final class ActRefused extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<PromptRef> open;

  public ActRefused(String message, List<PromptRef> open) {
    super(message);
    this.open = List.copyOf(open);
  }

  /// {@return the prompts that were open}
  public List<PromptRef> open() {
    return open;
  }
}
