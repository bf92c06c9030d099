package dev.passkeylab.lab.run;

import java.time.Duration;

/// What moves a staged run on: recorded in order, and enough to repeat the run.
///
/// The run itself carries out what happens at prompts and to the clock; the rest is the
/// [Play.Stagehand]'s.
public sealed interface Act
    permits Act.Answer, Act.Advance, Act.Note, BrowserAct, BenchAct, WireAct {

  /// The person answers a prompt, or leaves it until its deadline has passed.
  record Answer(PromptRef prompt, Reply reply) implements Act {}

  /// Virtual time moves on.
  record Advance(Duration by) implements Act {}

  /// A remark for whoever reads the trace.
  record Note(String text) implements Act {}
}
