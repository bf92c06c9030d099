package dev.passkeylab.lab.trace;

/// What passes between browser and device, and what happens at the device.
public sealed interface CtapEvent extends Event {

  /// A command reached the device.
  ///
  /// @param command its name in CTAP, such as `authenticatorGetAssertion`
  record Commanded(String command, Payload payload) implements CtapEvent {
    @Override
    public EventName name() {
      return EventName.CTAP_REQUEST;
    }

    @Override
    public String summary() {
      return command;
    }
  }

  /// The device refused, or answered a command that makes no credential and signs nothing.
  ///
  /// @param status its name in CTAP, such as `CTAP2_ERR_OPERATION_DENIED`
  record Answered(String status, Payload payload) implements CtapEvent {
    @Override
    public EventName name() {
      return EventName.CTAP_RESPONSE;
    }

    @Override
    public String summary() {
      return status;
    }
  }

  /// The device made a credential; the payload is its whole answer.
  record CredentialCreated(Payload payload) implements CtapEvent {
    @Override
    public EventName name() {
      return EventName.CREDENTIAL_CREATED;
    }

    @Override
    public String summary() {
      return "credential created";
    }
  }

  /// The device signed an assertion; the payload is its whole answer.
  record AssertionSigned(Payload payload) implements CtapEvent {
    @Override
    public EventName name() {
      return EventName.ASSERTION_SIGNED;
    }

    @Override
    public String summary() {
      return "assertion signed";
    }
  }

  /// The device asks the person for something.
  ///
  /// @param method what, such as `fingerprint` or `touch`
  /// @param attempt the how-many-eth time, from 1
  record UserPrompted(String method, int attempt) implements CtapEvent {
    @Override
    public EventName name() {
      return EventName.USER_PROMPTED;
    }

    @Override
    public String summary() {
      return (method.equals("touch") ? "asks for a touch" : "verify with " + method)
          + (attempt == 1 ? "" : ", attempt " + attempt);
    }
  }

  /// The person was verified.
  record UserVerified(String method) implements CtapEvent {
    @Override
    public EventName name() {
      return EventName.USER_VERIFIED;
    }

    @Override
    public String summary() {
      return "verified by " + method;
    }
  }

  /// The person was not verified.
  record UserRefused(String because) implements CtapEvent {
    @Override
    public EventName name() {
      return EventName.USER_REFUSED;
    }

    @Override
    public String summary() {
      return "not verified: " + because;
    }
  }

  /// How a device stands after something changed that.
  ///
  /// @param credentials how many it keeps
  /// @param uvRetries how many wrong gestures are left before its sensor is locked
  /// @param pinRetries how many wrong PINs are left before it is blocked
  record Stands(int credentials, int uvRetries, int pinRetries) implements CtapEvent {
    @Override
    public EventName name() {
      return EventName.DEVICE_STANDS;
    }

    @Override
    public String summary() {
      return credentials
          + (credentials == 1 ? " passkey, " : " passkeys, ")
          + uvRetries
          + (uvRetries == 1 ? " try left" : " tries left");
    }
  }
}
