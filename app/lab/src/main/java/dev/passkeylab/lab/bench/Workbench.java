package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.lab.relyingparty.RelyingParty;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// Carries out what is done in the lab to devices and sites while a run stands still.
record Workbench(Rig rig) {

  /// Does it, and writes it down.
  ///
  /// @throws ActRefused when it does not fit; then nothing has happened
  void perform(BenchAct act) throws ActRefused {
    switch (act) {
      case BenchAct.SetDevice(var traits) -> {
        var device = idle(traits.name());
        var changes = changes(DeviceSettings.ALL, device.traits(), traits);
        device.authenticator().set(traits);
        tell(new LabEvent.DeviceChanged(traits.name(), changes), device);
      }
      case BenchAct.SetSite(var settings) -> set(settings);
      case BenchAct.Plug(var name) -> plug(device(name));
      case BenchAct.Unplug(var name) -> unplug(idle(name));
      case BenchAct.Sync(var from, var to) -> sync(idle(from), idle(to));
      case BenchAct.DeleteOnDevice(var name, var account) -> {
        var device = idle(name);
        int count = device.authenticator().delete(account);
        refuseUnless(count > 0, name + " keeps no passkey of " + account + "; " + kept(device));
        tell(new LabEvent.PasskeysDeleted(name, account, count), device);
      }
      case BenchAct.DeleteAtSite(var rpId, var account) -> deleteAt(site(rpId), account);
      case BenchAct.Rename(var name, var account, var to) -> {
        var device = idle(name);
        int count = device.authenticator().rename(account, to);
        refuseUnless(count > 0, name + " keeps no passkey of " + account + "; " + kept(device));
        tell(new LabEvent.PasskeysRenamed(name, account, to, count), device);
      }
      case BenchAct.Reset(var name) -> {
        var device = idle(name);
        device.authenticator().reset();
        tell(new LabEvent.DeviceReset(name), device);
      }
    }
  }

  private void set(SiteSettings settings) throws ActRefused {
    var site = site(settings.rpId());
    refuseUnless(
        site.settings().origin().equals(settings.origin()), "a site cannot move to another origin");
    var changes = changes(SiteChoices.ALL, site.settings(), settings);
    site.set(settings);
    rig.scene()
        .record(Party.LAB, Rig.party(settings), new LabEvent.SiteChanged(settings.rpId(), changes));
  }

  private static <T> List<String> changes(List<Setting<T>> settings, T before, T after) {
    return Setting.differing(settings, before, after).stream()
        .map(it -> "%s: %s → %s".formatted(it.id(), it.shown(before), it.shown(after)))
        .toList();
  }

  private void plug(BenchDevice device) throws ActRefused {
    refuseUnless(!device.plugged(), device.name() + " is plugged in already");
    device.plug(true);
    tell(new LabEvent.DevicePlugged(device.name()), device);
  }

  private void unplug(BenchDevice device) throws ActRefused {
    refuseUnless(device.plugged(), device.name() + " is not plugged in");
    device.plug(false);
    tell(new LabEvent.DeviceUnplugged(device.name()), device);
  }

  private void sync(BenchDevice from, BenchDevice to) throws ActRefused {
    refuseUnless(from != to, from.name() + " has what it has");
    for (var device : List.of(from, to)) {
      refuseUnless(
          device.traits().backup() != Backup.NONE, device.name() + " syncs nothing: backup none");
    }
    int count = from.authenticator().syncTo(to.authenticator());
    refuseUnless(count > 0, from.name() + " keeps no passkey that may be backed up");
    tell(new LabEvent.PasskeysSynced(from.name(), to.name(), count), from);
    to.tell();
  }

  private static void deleteAt(RelyingParty site, String account) throws ActRefused {
    var enrolled = site.enrolled();
    refuseUnless(
        enrolled.contains(account),
        "%s knows no passkey of %s; %s"
            .formatted(
                site.settings().rpId(),
                account,
                enrolled.isEmpty()
                    ? "it knows none"
                    : "it knows those of " + String.join(", ", enrolled)));
    site.deletePasskeys(account);
  }

  private void tell(Event event, BenchDevice device) {
    rig.scene().record(Party.LAB, Party.device(device.name()), event);
    device.tell();
  }

  private static String kept(BenchDevice device) {
    var names =
        device.authenticator().credentials().stream()
            .map(it -> it.user().name())
            .distinct()
            .toList();
    return names.isEmpty() ? "it keeps none" : "it keeps those of " + String.join(", ", names);
  }

  private BenchDevice device(String name) throws ActRefused {
    return rig.device(name)
        .orElseThrow(
            () -> refused("there is no device " + name + "; " + listed(rig.deviceNames())));
  }

  /// A device that asks has looked already at what it is and keeps; what changes under its hands
  /// would be half of either.
  private BenchDevice idle(String name) throws ActRefused {
    var device = device(name);
    refuseUnless(!device.busy(), name + " is in the middle of an operation; cancel that first");
    return device;
  }

  private RelyingParty site(String rpId) throws ActRefused {
    return rig.site(rpId)
        .orElseThrow(() -> refused("there is no site " + rpId + "; " + listed(rig.siteNames())));
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "there is none" : "there is " + String.join(", ", names);
  }

  private static void refuseUnless(boolean fits, String message) throws ActRefused {
    if (!fits) {
      throw refused(message);
    }
  }

  private static ActRefused refused(String message) {
    return new ActRefused(message, List.of());
  }
}
