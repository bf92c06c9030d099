package dev.passkeylab.lab.run;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.relyingparty.SiteSettings;

/// What is done in the lab to devices and sites while a run stands still.
public sealed interface BenchAct extends Act {

  /// Gives the device of that name other traits; what it keeps stays.
  record SetDevice(Device traits) implements BenchAct {}

  /// Gives the site at that origin other settings; what it keeps stays.
  record SetSite(SiteSettings settings) implements BenchAct {}

  /// Puts a device within the browser's reach, with its power on.
  record Plug(String device) implements BenchAct {}

  /// Takes a device out of the browser's reach, and its power away.
  record Unplug(String device) implements BenchAct {}

  /// Copies the passkeys that may be backed up from one device to another; on both they are backed
  /// up from then on.
  record Sync(String from, String to) implements BenchAct {}

  /// Deletes the passkeys of an account on a device; the site is not told.
  record DeleteOnDevice(String device, String account) implements BenchAct {}

  /// Deletes the passkeys of an account at a site; no device is told.
  ///
  /// @param rpId the site's
  record DeleteAtSite(String rpId, String account) implements BenchAct {}

  /// Renames the account in the passkeys on a device; the site is not told.
  record Rename(String device, String account, String to) implements BenchAct {}

  /// Resets a device as CTAP 2.3 §6.6 does: its credentials are gone, its retries are full.
  record Reset(String device) implements BenchAct {}
}
