package dev.passkeylab.lab.trace;

import java.util.List;

/// What the person was asked and did.
public sealed interface PersonEvent extends Event {

  /// The person typed an address or followed a link from outside.
  ///
  /// @param tab where
  record Visited(String url, String tab) implements PersonEvent {
    @Override
    public EventName name() {
      return EventName.VISIT;
    }

    @Override
    public String summary() {
      return "visit " + url + inTab(tab);
    }
  }

  /// The person went back to the page before.
  record WentBack(String tab) implements PersonEvent {
    @Override
    public EventName name() {
      return EventName.BACK;
    }

    @Override
    public String summary() {
      return "back" + inTab(tab);
    }
  }

  /// The person closed a tab.
  record ClosedTab(String tab) implements PersonEvent {
    @Override
    public EventName name() {
      return EventName.TAB_CLOSED;
    }

    @Override
    public String summary() {
      return "close tab " + tab;
    }
  }

  /// The person closed the browser and started it again.
  record RestartedBrowser() implements PersonEvent {
    @Override
    public EventName name() {
      return EventName.BROWSER_RESTARTED;
    }

    @Override
    public String summary() {
      return "restart the browser";
    }
  }

  /// The person made the browser forget something.
  record Cleared(String what) implements PersonEvent {
    @Override
    public EventName name() {
      return EventName.BROWSER_CLEARED;
    }

    @Override
    public String summary() {
      return "clear " + what.replace('-', ' ');
    }
  }

  private static String inTab(String tab) {
    return tab.equals(Party.FIRST_TAB) ? "" : " in tab " + tab;
  }

  /// Something now stands open in front of the person.
  ///
  /// @param prompt the kind of prompt
  /// @param subject what it is about: an account, a path
  /// @param outcomes every way in which it can end, by id
  /// @param choices what there is to choose among, where it is a list
  record Prompted(String prompt, String subject, List<String> outcomes, List<String> choices)
      implements PersonEvent {
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
