package dev.passkeylab.lab.run;

/// What is done to messages between page and site: one-shot, and written down.
public sealed interface WireAct extends Act {

  /// The next response is altered on its way: by a rule the next of a ceremony that has the check,
  /// by a path whichever comes.
  record Tamper(Alteration alteration) implements WireAct {}

  /// The newest response of a ceremony that has passed is sent again.
  ///
  /// @param ceremony `registration` or `authentication`
  record Replay(String ceremony, When when) implements WireAct {}

  /// When a message is sent again.
  enum When {
    /// At once, beside whatever the page is doing.
    NOW("now"),
    /// In place of the next response of that ceremony.
    NEXT("next");

    private final String id;

    When(String id) {
      this.id = id;
    }

    /// {@return the spelling in files}
    public String id() {
      return id;
    }
  }
}
