package dev.passkeylab.lab.trace;

import java.util.List;

/// What happens at `navigator.credentials`.
public sealed interface ClientEvent extends Event {

  /// `create()` or `get()` was called.
  ///
  /// @param payload the options, in their JSON form
  record Called(Call call, Mode mode, Payload payload) implements ClientEvent {
    @Override
    public EventName name() {
      return switch (call) {
        case CREATE ->
            switch (mode) {
              case MODAL, IMMEDIATE -> EventName.CREATE_MODAL;
              case CONDITIONAL -> EventName.CREATE_CONDITIONAL;
            };
        case GET ->
            switch (mode) {
              case MODAL -> EventName.GET_MODAL;
              case CONDITIONAL -> EventName.GET_CONDITIONAL;
              case IMMEDIATE -> EventName.GET_IMMEDIATE;
            };
      };
    }

    @Override
    public String summary() {
      return call.method()
          + switch (mode) {
            case MODAL -> "";
            case CONDITIONAL -> " conditional";
            case IMMEDIATE -> " immediate";
          };
    }
  }

  /// The promise was fulfilled.
  ///
  /// @param payload the credential, in its JSON form
  record Resolved(Call call, Payload payload) implements ClientEvent {
    @Override
    public EventName name() {
      return call == Call.CREATE ? EventName.CREATE_RESOLVED : EventName.GET_RESOLVED;
    }

    @Override
    public String summary() {
      return call.method() + " resolves";
    }
  }

  /// The promise was rejected.
  ///
  /// @param error the name of the DOMException that the page sees
  /// @param cause ours, which the page does not see
  /// @param message the cause in words
  record Rejected(Call call, String error, String cause, String message) implements ClientEvent {
    @Override
    public EventName name() {
      return call == Call.CREATE ? EventName.CREATE_REJECTED : EventName.GET_REJECTED;
    }

    @Override
    public String summary() {
      return call.method() + " rejects: " + error + ", " + message;
    }
  }

  /// One of the signal methods was called.
  ///
  /// @param method its name
  /// @param payload its argument, in its JSON form
  record SignalSent(String method, Payload payload) implements ClientEvent {
    @Override
    public EventName name() {
      return EventName.SIGNAL_SENT;
    }

    @Override
    public String summary() {
      return method + "()";
    }
  }

  /// A signal reached the devices. The page learns no more than that it was sent.
  ///
  /// @param changed how many credentials are hidden, shown again or renamed
  record SignalResolved(int changed) implements ClientEvent {
    @Override
    public EventName name() {
      return EventName.SIGNAL_RESOLVED;
    }

    @Override
    public String summary() {
      return "signal resolves, passkeys changed: " + changed;
    }
  }

  /// A signal was refused.
  ///
  /// @param error the name of the exception that the page sees
  /// @param cause ours, which the page does not see
  /// @param message the cause in words
  record SignalRejected(String error, String cause, String message) implements ClientEvent {
    @Override
    public EventName name() {
      return EventName.SIGNAL_REJECTED;
    }

    @Override
    public String summary() {
      return "signal rejects: " + error + ", " + message;
    }
  }

  /// The browser looked, silently, for credentials that a device could offer.
  record Discovered(int count) implements ClientEvent {
    @Override
    public EventName name() {
      return EventName.AUTOFILL_DISCOVERED;
    }

    @Override
    public String summary() {
      return "discoverable here? → " + count;
    }
  }

  /// The list under the field is open.
  record AutofillOffered(List<String> rows) implements ClientEvent {
    @Override
    public EventName name() {
      return EventName.AUTOFILL_OFFERED;
    }

    @Override
    public String summary() {
      return "autofill offered · " + rows.size() + (rows.size() == 1 ? " row" : " rows");
    }
  }

  /// The person looked for the list, and there is nothing to list.
  record AutofillEmpty(EmptyBecause because) implements ClientEvent {
    @Override
    public EventName name() {
      return EventName.AUTOFILL_EMPTY;
    }

    @Override
    public String summary() {
      return "nothing to autofill: " + because.words();
    }
  }

  /// The person took a row of it.
  record AutofillPicked(String row) implements ClientEvent {
    @Override
    public EventName name() {
      return EventName.AUTOFILL_PICKED;
    }

    @Override
    public String summary() {
      return "pick " + row;
    }
  }

  /// The person closed it.
  record AutofillDismissed() implements ClientEvent {
    @Override
    public EventName name() {
      return EventName.AUTOFILL_DISMISSED;
    }

    @Override
    public String summary() {
      return "autofill dismissed";
    }
  }

  /// Why there is no list under a field.
  enum EmptyBecause {
    /// The page has not called `get()` with conditional mediation, or that request is over.
    NO_REQUEST("no-request", "no conditional request is pending"),
    /// The field's annotation does not end in `webauthn`.
    NOT_ANNOTATED("not-annotated", "the field is not annotated with webauthn"),
    /// The field cannot be seen, so that nothing can be listed under it.
    HIDDEN_FIELD("hidden-field", "the field is hidden"),
    /// This computer has no passkey that may answer the request.
    NO_PASSKEY("no-passkey", "there is no passkey for this site");

    private final String id;
    private final String words;

    EmptyBecause(String id, String words) {
      this.id = id;
      this.words = words;
    }

    /// {@return the spelling in files}
    public String id() {
      return id;
    }

    /// {@return the reason as a clause for people}
    public String words() {
      return words;
    }
  }

  /// The method that was called.
  enum Call {
    CREATE,
    GET;

    /// {@return the name with its parentheses}
    public String method() {
      return this == CREATE ? "create()" : "get()";
    }
  }

  /// How the request shows itself.
  enum Mode {
    /// With a dialog.
    MODAL,
    /// In the autofill list, or not at all.
    CONDITIONAL,
    /// With a dialog where there is something to choose at once, else not at all.
    IMMEDIATE
  }
}
