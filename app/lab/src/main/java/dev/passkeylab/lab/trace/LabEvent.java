package dev.passkeylab.lab.trace;

/// What the lab itself did.
public sealed interface LabEvent extends Event {

  /// The run began.
  ///
  /// @param seed what its entropy is derived from
  /// @param passwordCost the cost of password hashing, which staged runs keep minimal
  record Started(long seed, String passwordCost) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.RUN_STARTED;
    }

    @Override
    public String summary() {
      return "seed " + seed + ", password hashing " + passwordCost;
    }
  }

  /// Virtual time moved on.
  record Advanced(String by) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.TIME_ADVANCED;
    }

    @Override
    public String summary() {
      return "time passes: " + by;
    }
  }

  /// The next fitting message between page and site will be altered.
  record TamperArmed(String rule) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.TAMPER_ARMED;
    }

    @Override
    public String summary() {
      return "next message will break " + rule;
    }
  }

  /// A message was altered on its way; the payload is what arrives.
  record Tampered(String rule, String what, Payload payload) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.TAMPERED;
    }

    @Override
    public String summary() {
      return "altered in transit: " + what;
    }
  }

  /// The browser was cut off from all sites, or connected again.
  record NetworkChanged(boolean online) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.NETWORK_CHANGED;
    }

    @Override
    public String summary() {
      return online ? "the network is back" : "the network is gone";
    }
  }

  /// A remark of the script.
  record Noted(String text) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.NOTE;
    }

    @Override
    public String summary() {
      return text;
    }
  }
}
