package dev.passkeylab.lab.trace;

import java.util.List;

/// What the person was asked and did.
public sealed interface PersonEvent extends Event {

  /// The person typed an address or followed a link from outside.
  record Visited(String url) implements PersonEvent {
    @Override
    public EventName name() {
      return EventName.VISIT;
    }

    @Override
    public String summary() {
      return "visit " + url;
    }
  }

  /// Something now stands open in front of the person.
  ///
  /// @param prompt the kind of prompt
  /// @param subject what it is about: an account, a path
  /// @param outcomes every way in which it can end, by id
  record Prompted(String prompt, String subject, List<String> outcomes) implements PersonEvent {
    @Override
    public EventName name() {
      return EventName.PROMPT_OPENED;
    }

    @Override
    public String summary() {
      return "prompt: " + prompt + (subject.isEmpty() ? "" : ", " + subject);
    }
  }

  /// The person answered.
  ///
  /// @param values what was entered or chosen, in the form `name=value`
  record Answered(String prompt, String subject, String outcome, List<String> values)
      implements PersonEvent {
    @Override
    public EventName name() {
      return EventName.PROMPT_ANSWERED;
    }

    @Override
    public String summary() {
      return "answer: "
          + outcome
          + (values.isEmpty() ? "" : " (" + String.join(", ", values) + ")");
    }
  }

  /// What stood open went away unanswered.
  ///
  /// @param because the deadline or the abort, in words
  record Withdrawn(String prompt, String subject, String because) implements PersonEvent {
    @Override
    public EventName name() {
      return EventName.PROMPT_WITHDRAWN;
    }

    @Override
    public String summary() {
      return "prompt gone: " + prompt + ", " + because;
    }
  }
}
