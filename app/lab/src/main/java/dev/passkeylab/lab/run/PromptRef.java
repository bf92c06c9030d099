package dev.passkeylab.lab.run;

/// A prompt's name in acts: equal for the same decision of a re-run.
///
/// @param actor who asks
/// @param subject what it is about
public record PromptRef(PromptKind kind, String actor, String subject) {

  @Override
  public String toString() {
    return kind.id() + " (" + actor + (subject.isEmpty() ? "" : ", " + subject) + ")";
  }
}
