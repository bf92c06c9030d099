package dev.passkeylab.lab.run;

import java.time.Duration;

/// What moves a staged run on: recorded in order, and enough to repeat the run.
public sealed interface Act {

  /// The person answers a prompt, or leaves it until its deadline has passed.
  record Answer(PromptRef prompt, Reply reply) implements Act {}

  /// The person visits an address: a path of the first site, or an absolute URL.
  record Visit(String url) implements Act {}

  /// Virtual time moves on.
  record Advance(Duration by) implements Act {}

  /// The next response that fits is altered between page and site so that it breaks one check.
  ///
  /// @param rule the id of the check
  record Tamper(String rule) implements Act {}

  /// A remark for whoever reads the trace.
  record Note(String text) implements Act {}
}
