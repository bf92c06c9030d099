package dev.passkeylab.lab.trace;

import java.util.List;

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
      return "next response: " + rule;
    }
  }

  /// An alteration met a message that it could not change: that passed as it was.
  record TamperMissed(String rule, String because) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.TAMPER_MISSED;
    }

    @Override
    public String summary() {
      return "not altered: " + because;
    }
  }

  /// A response that had passed is sent again; the payload is what arrives.
  record Replayed(String ceremony, Payload payload) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.REPLAYED;
    }

    @Override
    public String summary() {
      return ceremony + " sent again";
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

  /// A site has other settings now.
  ///
  /// @param changes `name: before → after`
  record SiteChanged(String site, List<String> changes) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.SITE_CHANGED;
    }

    @Override
    public String summary() {
      return site + " changed: " + String.join(", ", changes);
    }
  }

  /// A device has other traits now.
  ///
  /// @param changes `name: before → after`
  record DeviceChanged(String device, List<String> changes) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.DEVICE_CHANGED;
    }

    @Override
    public String summary() {
      return device + " changed: " + String.join(", ", changes);
    }
  }

  /// A device came within the browser's reach.
  record DevicePlugged(String device) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.DEVICE_PLUGGED;
    }

    @Override
    public String summary() {
      return device + " plugged in";
    }
  }

  /// A device went out of the browser's reach.
  record DeviceUnplugged(String device) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.DEVICE_UNPLUGGED;
    }

    @Override
    public String summary() {
      return device + " unplugged";
    }
  }

  /// A device was reset.
  record DeviceReset(String device) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.DEVICE_RESET;
    }

    @Override
    public String summary() {
      return device + " reset";
    }
  }

  /// Passkeys were copied from one device to another.
  record PasskeysSynced(String from, String to, int count) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.PASSKEYS_SYNCED;
    }

    @Override
    public String summary() {
      return count + (count == 1 ? " passkey" : " passkeys") + " synced from " + from + " to " + to;
    }
  }

  /// An account got another name in the passkeys of a device.
  record PasskeysRenamed(String device, String account, String to, int count) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.PASSKEYS_RENAMED;
    }

    @Override
    public String summary() {
      return count
          + (count == 1 ? " passkey" : " passkeys")
          + " of "
          + account
          + " renamed to "
          + to
          + " on "
          + device;
    }
  }

  /// The passkeys of an account were deleted on a device.
  record PasskeysDeleted(String device, String account, int count) implements LabEvent {
    @Override
    public EventName name() {
      return EventName.PASSKEYS_DELETED;
    }

    @Override
    public String summary() {
      return count
          + (count == 1 ? " passkey" : " passkeys")
          + " of "
          + account
          + " deleted on "
          + device;
    }
  }
}
