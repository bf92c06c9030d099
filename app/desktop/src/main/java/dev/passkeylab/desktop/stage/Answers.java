package dev.passkeylab.desktop.stage;

import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;

/// Where replies go, from whatever control they come.
@FunctionalInterface
interface Answers {

  /// Answers `prompt`.
  void give(PromptRef prompt, Reply reply);
}
