package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.authenticator.CredentialStore;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.client.ClientDevice;
import dev.passkeylab.client.Origins;
import dev.passkeylab.lab.browser.Browser;
import dev.passkeylab.lab.browser.Sites;
import dev.passkeylab.lab.browser.Tampering;
import dev.passkeylab.lab.relyingparty.MemoryRepository;
import dev.passkeylab.lab.relyingparty.RelyingParty;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Play;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;

/// A bench set up on a scene: the relying party, the devices and the browser between them.
final class BenchPlay implements Play.Stagehand {

  private final Browser browser;
  private final Tampering tampering;

  BenchPlay(Bench bench, Scene scene) {
    scene.record(
        Party.LAB, Party.LAB, new LabEvent.Started(scene.seed(), bench.site().cost().toString()));
    this.tampering = new Tampering(scene);
    var relyingParty = relyingParty(bench, scene);
    var sites = new Sites().add(bench.site().origin(), relyingParty::handle);
    var devices = bench.devices().stream().map(it -> device(it, scene)).toList();
    this.browser = new Browser(scene, sites, devices, tampering);
  }

  private static RelyingParty relyingParty(Bench bench, Scene scene) {
    var site = bench.site();
    var party = Party.relyingParty(Origins.host(site.origin()).orElse(site.origin()));
    var relyingParty =
        new RelyingParty(
            site,
            new MemoryRepository(),
            scene.entropy(),
            scene::now,
            event -> scene.record(party, party, event));
    bench.accounts().forEach(it -> relyingParty.addAccount(it.name(), it.password(), null));
    return relyingParty;
  }

  private static ClientDevice device(Device traits, Scene scene) {
    var authenticator =
        new Authenticator(traits, CredentialStore.inMemory(), new Person(scene), scene.entropy());
    return new BenchDevice(scene, ClientDevice.of(authenticator));
  }

  @Override
  public void visit(String url) throws ActRefused {
    browser.visit(url);
  }

  @Override
  public void tamper(String rule) throws ActRefused {
    tampering.arm(rule);
  }
}
