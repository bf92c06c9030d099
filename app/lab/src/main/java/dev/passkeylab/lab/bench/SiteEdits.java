package dev.passkeylab.lab.bench;

import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import java.util.List;
import java.util.Optional;

/// Edits of the sites on a bench, and of the browser.
public record SiteEdits(Bench bench) {

  /// {@return the site with that RP ID}
  public Optional<SiteSettings> find(String rpId) {
    return bench.sites().stream()
        .map(Bench.Site::settings)
        .filter(it -> it.rpId().equals(rpId))
        .findFirst();
  }

  /// {@return the edit that gives a site another value of a setting}
  ///
  /// @throws ValueRefused saying what the value may be
  public BenchEdit set(String rpId, Setting<SiteSettings> setting, List<String> value) {
    var before = find(rpId).orElseThrow(() -> new IllegalArgumentException("no site " + rpId));
    var after = setting.write(before, value);
    return BenchEdit.of(rpId, setting, before, after, with(after));
  }

  /// {@return the bench with the site of that RP ID set up otherwise}
  Bench with(SiteSettings site) {
    return bench.withSites(
        bench.sites().stream()
            .map(it ->
                it.settings().rpId().equals(site.rpId()) ? new Bench.Site(site, it.mirrors()) : it)
            .toList());
  }

  /// {@return the edit that makes it another browser; the devices stay}
  public BenchEdit client(ClientProfile client) {
    return BenchEdit.of("browser:", bench.client().id(), client.id(), bench.with(client));
  }

  /// {@return the edit that lets the browser reach the sites from the start, or not}
  public BenchEdit online(boolean online) {
    return new BenchEdit("network: " + (online ? "online" : "offline"), bench.withOnline(online));
  }
}
