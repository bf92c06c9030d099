package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.Play;
import java.util.List;

/// What is on the bench: everything that a run needs to know before it starts.
///
/// @param site the relying party's settings
/// @param devices in the order in which the browser tries them
/// @param accounts that the relying party has from the start
public record Bench(SiteSettings site, List<Device> devices, List<Account> accounts) {

  /// An account with a password.
  public record Account(String name, String password) {}

  public Bench {
    devices = List.copyOf(devices);
    accounts = List.copyOf(accounts);
  }

  /// {@return the run that this bench sets up}
  public Play play() {
    return scene -> new BenchPlay(this, scene);
  }
}
