package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.Reply;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a step does.
public sealed interface Deed {

  /// {@return the verb that asks for it}
  Verb verb();

  /// Something that no open prompt is needed for: with the browser, in the lab, to the clock.
  record Acts(Verb verb, List<Act> acts) implements Deed {

    public Acts {
      acts = List.copyOf(acts);
    }
  }

  /// The person does something on a page.
  ///
  /// @param kinds of page that it can be done on
  /// @param tab the name of the tab; empty for the page that opened last
  /// @param replies one after the other
  record OnPage(Verb verb, Set<PromptKind> kinds, Optional<String> tab, List<Reply> replies)
      implements Deed {

    public OnPage {
      replies = List.copyOf(replies);
    }
  }

  /// The person presses a button or follows a link of a page.
  ///
  /// @param reply the outcome's id, with what is entered for it
  /// @param tab the name of the tab; empty for the page that opened last
  record Click(Reply reply, Optional<String> tab) implements Deed {
    @Override
    public Verb verb() {
      return Verb.CLICK;
    }
  }

  /// The person signs in by name and password, on one page or on one after the other.
  ///
  /// @param tab the name of the tab; empty for the page that opened last
  record SignIn(String name, String password, Optional<String> tab) implements Deed {
    @Override
    public Verb verb() {
      return Verb.SIGN_IN;
    }
  }

  /// The person types a code where a page asks for one.
  ///
  /// @param code as it was sent, or `newest`, or `wrong`
  /// @param password that is typed beside it, where a forgotten one is replaced
  record Code(Verb verb, String code, Optional<String> password) implements Deed {

    /// The newest code in the outbox.
    static final String NEWEST = "newest";

    /// A code that is not the newest one in the outbox.
    static final String WRONG = "wrong";
  }

  /// The person takes a row of the autofill list, which opens by focusing the name field.
  ///
  /// @param tab the name of the tab; empty for the page that opened last
  record Pick(String row, Optional<String> tab) implements Deed {
    @Override
    public Verb verb() {
      return Verb.PICK;
    }
  }

  /// The person answers what a device or the browser asks in front of the page.
  ///
  /// @param kinds of prompt that it answers
  /// @param device which must ask; empty for whichever does
  /// @param method the gesture that it must ask for; empty for any
  /// @param outcome the id of an outcome of the prompt
  /// @param times how often, each time that it is asked again
  record Gesture(
      Verb verb,
      Set<PromptKind> kinds,
      Optional<String> device,
      Optional<String> method,
      String outcome,
      int times)
      implements Deed {}

  /// The person chooses a device or an account.
  record Choose(String entry) implements Deed {
    @Override
    public Verb verb() {
      return Verb.CHOOSE;
    }
  }

  /// What should have come of the steps before.
  ///
  /// @param fromStart whether it looks at the whole trace, not only at what came of the last steps
  record Expect(boolean fromStart, List<Expectation> expectations) implements Deed {

    public Expect {
      expectations = List.copyOf(expectations);
    }

    @Override
    public Verb verb() {
      return Verb.EXPECT;
    }
  }
}
