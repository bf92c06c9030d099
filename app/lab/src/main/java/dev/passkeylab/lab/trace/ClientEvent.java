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
        case CREATE -> EventName.CREATE_MODAL;
        case GET ->
            switch (mode) {
              case MODAL -> EventName.GET_MODAL;
              case CONDITIONAL -> EventName.GET_CONDITIONAL;
            };
      };
    }

    @Override
    public String summary() {
      return call.method() + (mode == Mode.CONDITIONAL ? " conditional" : "");
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

  /// Whether the request shows itself or waits in the autofill list.
  enum Mode {
    MODAL,
    CONDITIONAL
  }
}
