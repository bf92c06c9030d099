package dev.passkeylab.desktop.session;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.Play;
import dev.passkeylab.lab.scenario.BenchSpec;
import dev.passkeylab.lab.scenario.Stage;

/// TEMPORARY until the engine has one.
public final class BenchStage implements Stage {

  @Override
  public Play play(BenchSpec spec) {
    var site = spec.site();
    return new Bench(
            SiteSettings.of(site.id(), site.name(), site.origin()),
            spec.devices().stream().map(it -> Device.laptop(it.name())).toList(),
            spec.accounts().stream().map(it -> new Bench.Account(it.name(), it.password())).toList())
        .play();
  }
}
