package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.authenticator.CredentialStore;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.ClientDevice;
import dev.passkeylab.client.Origins;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.lab.browser.Sites;
import dev.passkeylab.lab.relyingparty.RelyingParty;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.relyingparty.store.MemoryRepository;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.Standing;
import dev.passkeylab.lab.trace.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sites and devices of a run.
final class Rig {

  private final Scene scene;
  private final Sites sites = new Sites();
  private final Map<String, RelyingParty> relyingParties = new LinkedHashMap<>();
  private final Map<String, BenchDevice> devices = new LinkedHashMap<>();

  Rig(Bench bench, Scene scene) {
    this.scene = scene;
    bench.devices().forEach(it -> devices.put(it.name(), device(it)));
    bench.unplugged().forEach(it -> device(it).ifPresent(device -> device.plug(false)));
    for (var site : bench.sites()) {
      var relyingParty = relyingParty(site.settings());
      relyingParties.put(site.settings().rpId(), relyingParty);
      site.settings().origins().forEach(it -> sites.add(it, relyingParty::handle));
      site.mirrors().forEach(it -> sites.add(it, relyingParty::handle));
    }
    bench.accounts().forEach(new Enroller(this)::enrol);
    devices.values().forEach(BenchDevice::tell);
  }

  private RelyingParty relyingParty(SiteSettings site) {
    var party = party(site);
    // The first site's streams have no prefix, so that a second site does not reshuffle them.
    var prefix = relyingParties.isEmpty() ? "" : site.rpId() + "/";
    return new RelyingParty(
        site,
        new MemoryRepository(),
        label -> scene.entropy().stream(prefix + label),
        scene::now,
        event -> scene.record(party, party, event));
  }

  static Party party(SiteSettings site) {
    return Party.relyingParty(Origins.host(site.origin()).orElse(site.origin()));
  }

  private BenchDevice device(Device traits) {
    return new BenchDevice(
        scene,
        new Authenticator(traits, CredentialStore.inMemory(), new Person(scene), scene.entropy()));
  }

  Scene scene() {
    return scene;
  }

  Sites sites() {
    return sites;
  }

  /// {@return the devices within the browser's reach}
  List<ClientDevice> devices() {
    return devices.values().stream()
        .filter(BenchDevice::plugged)
        .<ClientDevice>map(it -> it)
        .toList();
  }

  List<String> deviceNames() {
    return List.copyOf(devices.keySet());
  }

  List<String> siteNames() {
    return List.copyOf(relyingParties.keySet());
  }

  Optional<BenchDevice> device(String name) {
    return Optional.ofNullable(devices.get(name));
  }

  Optional<RelyingParty> site(String rpId) {
    return Optional.ofNullable(relyingParties.get(rpId));
  }

  Standing standing() {
    return new Standing(
        devices.values().stream().map(BenchDevice::standing).toList(),
        relyingParties.values().stream()
            .map(it -> new Standing.Site(it.settings(), List.copyOf(it.enrolled())))
            .toList());
  }

  /// {@return the private key of the credential of that id, whichever device keeps it}
  Optional<SigningKey> key(Bytes id) {
    return devices.values().stream()
        .flatMap(it -> it.authenticator().credentials().stream())
        .filter(it -> it.id().equals(id))
        .map(it -> it.key())
        .findFirst();
  }
}
