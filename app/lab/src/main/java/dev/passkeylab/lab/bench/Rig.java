package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.authenticator.CredentialStore;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.client.ClientDevice;
import dev.passkeylab.client.Origins;
import dev.passkeylab.lab.browser.Sites;
import dev.passkeylab.lab.relyingparty.MemoryRepository;
import dev.passkeylab.lab.relyingparty.RelyingParty;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The sites and devices of a run, and what is done to them while it stands still.
final class Rig {

  private final Scene scene;
  private final Sites sites;
  private final List<ClientDevice> devices;

  Rig(Bench bench, Scene scene) {
    this.scene = scene;
    this.sites = new Sites().add(bench.site().origin(), relyingParty(bench, bench.site())::handle);
    this.devices = bench.devices().stream().map(this::device).toList();
  }

  Sites sites() {
    return sites;
  }

  /// {@return the devices within the browser's reach}
  List<ClientDevice> devices() {
    return devices;
  }

  private RelyingParty relyingParty(Bench bench, SiteSettings site) {
    var party = Party.relyingParty(Origins.host(site.origin()).orElse(site.origin()));
    var relyingParty =
        new RelyingParty(
            site,
            new MemoryRepository(),
            scene.entropy(),
            scene::now,
            event -> scene.record(party, party, event));
    bench.accounts().stream()
        .filter(it -> it.rpId().equals(site.rpId()))
        .forEach(
            it -> relyingParty.addAccount(it.name(), it.password(), it.userHandle().orElse(null)));
    return relyingParty;
  }

  private ClientDevice device(Device traits) {
    var authenticator =
        new Authenticator(traits, CredentialStore.inMemory(), new Person(scene), scene.entropy());
    return new BenchDevice(scene, ClientDevice.of(authenticator));
  }

  /// Does something to devices and sites.
  ///
  /// @throws ActRefused when it does not fit; then nothing has happened
  void perform(BenchAct act) throws ActRefused {
    throw new ActRefused("the bench cannot do this yet: " + act, List.of());
  }
}
