package dev.passkeylab.lab.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a step does.
public sealed interface Deed {

  /// {@return the verb that asks for it}
  Verb verb();

  /// The person goes to an address: a path of the site, or an absolute URL.
  record Visit(String url) implements Deed {
    @Override
    public Verb verb() {
      return Verb.VISIT;
    }
  }

  /// The person sends name and password.
  record SignIn(String name, String password) implements Deed {
    @Override
    public Verb verb() {
      return Verb.SIGN_IN;
    }
  }

  /// The person puts the cursor into a field.
  record Focus(String field) implements Deed {
    @Override
    public Verb verb() {
      return Verb.FOCUS;
    }
  }

  /// The person takes a row of the autofill list, which opens by focusing the name field.
  record Pick(String row) implements Deed {
    @Override
    public Verb verb() {
      return Verb.PICK;
    }
  }

  /// The person closes the autofill list.
  record Dismiss() implements Deed {
    @Override
    public Verb verb() {
      return Verb.DISMISS;
    }
  }

  /// The person takes the offer of a passkey.
  record Accept() implements Deed {
    @Override
    public Verb verb() {
      return Verb.ACCEPT;
    }
  }

  /// The person declines the offer of a passkey.
  record Decline() implements Deed {
    @Override
    public Verb verb() {
      return Verb.DECLINE;
    }
  }

  /// The person answers a device that asks for a gesture.
  ///
  /// @param device which one; empty for whichever asks
  /// @param method the gesture that it must ask for
  /// @param outcome the id of an outcome of the prompt
  record Unlock(Optional<String> device, Optional<String> method, String outcome) implements Deed {
    @Override
    public Verb verb() {
      return Verb.UNLOCK;
    }
  }

  /// The person cancels the gesture that a device asks for.
  record Cancel(Optional<String> device, Optional<String> method) implements Deed {
    @Override
    public Verb verb() {
      return Verb.CANCEL;
    }
  }

  /// The person clicks something on a page.
  ///
  /// @param outcome the id of an outcome of the open page
  record Click(String outcome) implements Deed {
    @Override
    public Verb verb() {
      return Verb.CLICK;
    }
  }

  /// Virtual time moves on.
  record Advance(Duration by) implements Deed {
    @Override
    public Verb verb() {
      return Verb.ADVANCE;
    }
  }

  /// The next response that fits is altered in transit so that it breaks one check.
  record Tamper(String rule) implements Deed {
    @Override
    public Verb verb() {
      return Verb.TAMPER;
    }
  }

  /// A remark for whoever reads the trace.
  record Note(String text) implements Deed {
    @Override
    public Verb verb() {
      return Verb.NOTE;
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
