package dev.passkeylab.desktop.director;

import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.Spot;
import dev.passkeylab.lab.bench.DeviceSettings;
import dev.passkeylab.lab.bench.SiteChoices;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.run.Standing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;

/// Where something is done to devices and sites at this moment: on the bench, which lies over the
/// stage meanwhile.
final class BenchDirections {

  private static final Errand NOW =
      new Errand.Turn(
          Spot.button(
              "Changes happen at this moment of the run and are recorded in its trace. Back takes"
                  + " them back."),
          true);

  private BenchDirections() {}

  /// @throws NoControl when it takes several controls, and so would be several acts
  static List<Errand> of(BenchAct act, Standing standing) throws NoControl {
    var errands = new ArrayList<Errand>();
    errands.add(NOW);
    errands.add(new Errand.Turn(Spot.button(owner(act) + ": card"), true));
    errands.addAll(on(act, standing));
    return over(errands);
  }

  /// {@return the errands with the bench laid over the stage before them, and taken away after}
  static List<Errand> over(List<Errand> errands) {
    var all = new ArrayList<>(errands);
    all.addFirst(press("Bench"));
    all.addLast(press("Bench"));
    return all;
  }

  private static String owner(BenchAct act) {
    return switch (act) {
      case BenchAct.SetDevice(var traits) -> traits.name();
      case BenchAct.SetSite(var settings) -> settings.rpId();
      case BenchAct.Plug(var device) -> device;
      case BenchAct.Unplug(var device) -> device;
      case BenchAct.Sync(var from, _) -> from;
      case BenchAct.DeleteOnDevice(var device, _) -> device;
      case BenchAct.DeleteAtSite(var rpId, _) -> rpId;
      case BenchAct.Rename(var device, _, _) -> device;
      case BenchAct.Reset(var device) -> device;
    };
  }

  private static List<Errand> on(BenchAct act, Standing standing) throws NoControl {
    return switch (act) {
      case BenchAct.SetDevice(var traits) ->
          SettingDirections.of(
              traits.name(), DeviceSettings.ALL, device(standing, traits.name()).traits(), traits);
      case BenchAct.SetSite(var settings) ->
          SettingDirections.of(
              settings.rpId(),
              SiteChoices.ALL,
              standing.sites().stream()
                  .map(Standing.Site::settings)
                  .filter(it -> it.rpId().equals(settings.rpId()))
                  .findFirst()
                  .orElseThrow(),
              settings);
      case BenchAct.Plug(var device) -> List.of(press("Plug " + device));
      case BenchAct.Unplug(var device) -> List.of(press("Unplug " + device));
      case BenchAct.Sync(var from, var to) -> List.of(press("Sync " + from + " to " + to));
      case BenchAct.DeleteOnDevice(var device, var account) ->
          List.of(press("Delete " + passkey(device(standing, device), account)));
      case BenchAct.DeleteAtSite(var rpId, var account) ->
          List.of(press("Delete " + account + " at " + rpId));
      case BenchAct.Rename(var device, var account, var to) ->
          rename(passkey(device(standing, device), account), to);
      case BenchAct.Reset(var device) -> List.of(press("Reset " + device));
    };
  }

  private static List<Errand> rename(String passkey, String to) {
    var name = Spot.field("New name of " + passkey);
    return List.of(
        press("Rename " + passkey),
        new Errand.Fill(name, to),
        new Errand.Strike(name, KeyCode.ENTER));
  }

  /// Of several passkeys for an account any one will do: the act is for all of them.
  private static String passkey(Standing.Device device, String account) {
    var all = device.credentials().stream().filter(it -> it.user().name().equals(account)).toList();
    return account
        + (all.size() > 1 ? which(all.getFirst()) : "")
        + " on "
        + device.traits().name();
  }

  private static String which(StoredCredential credential) {
    return " for " + credential.rpId() + " " + credential.id().hex().substring(0, 4);
  }

  private static Standing.Device device(Standing standing, String name) {
    return standing.devices().stream()
        .filter(it -> it.traits().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Errand press(String name) {
    return new Errand.Press(Spot.button(name));
  }
}
