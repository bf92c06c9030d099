package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.lab.browser.SavedPassword;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.Play;
import java.util.List;
import java.util.Optional;

/// What is on the bench: everything that a run needs to know before it starts.
///
/// @param client which browser it is
/// @param sites the first is where bare paths lead; there is at least one
/// @param devices in the order in which the browser tries them
/// @param unplugged the names of those that are out of the browser's reach at first
/// @param accounts that the sites have from the start
/// @param savedPasswords that the browser has from the start
/// @param online whether the browser reaches the sites
public record Bench(
    ClientProfile client,
    List<Site> sites,
    List<Device> devices,
    List<String> unplugged,
    List<Account> accounts,
    List<SavedPassword> savedPasswords,
    boolean online) {

  /// A site on the bench.
  ///
  /// @param mirrors origins that show its pages too and hand every request on to it, as a phishing
  ///   proxy does: the browser is at another origin, the site is not told
  public record Site(SiteSettings settings, List<String> mirrors) {

    public Site {
      mirrors = List.copyOf(mirrors);
    }
  }

  /// An account with a password.
  ///
  /// @param rpId the RP ID of the site that has it
  /// @param userHandle empty for a random one
  /// @param recoveryCodes each of which opens it once
  /// @param passkeys that it has from the start
  public record Account(
      String rpId,
      String name,
      String password,
      Optional<Bytes> userHandle,
      List<String> recoveryCodes,
      List<Passkey> passkeys) {

    public Account {
      recoveryCodes = List.copyOf(recoveryCodes);
      passkeys = List.copyOf(passkeys);
    }

    /// {@return an account with nothing but a password}
    public static Account of(String rpId, String name, String password) {
      return new Account(rpId, name, password, Optional.empty(), List.of(), List.of());
    }
  }

  /// A passkey that was made before the run began: its device has it, and its site knows it.
  ///
  /// @param algorithm empty for what device and site would agree on
  /// @param discoverable whether the device can find it without being told its id
  public record Passkey(String device, Optional<CoseAlgorithm> algorithm, boolean discoverable) {}

  public Bench {
    sites = List.copyOf(sites);
    if (sites.isEmpty()) {
      throw new IllegalArgumentException("a bench has a site");
    }
    devices = List.copyOf(devices);
    unplugged = List.copyOf(unplugged);
    accounts = List.copyOf(accounts);
    savedPasswords = List.copyOf(savedPasswords);
  }

  /// {@return a bench with one site and everything within reach}
  public static Bench of(SiteSettings site, List<Device> devices, List<Account> accounts) {
    return new Bench(
        ClientProfile.LAB,
        List.of(new Site(site, List.of())),
        devices,
        List.of(),
        accounts,
        List.of(),
        true);
  }

  /// {@return the same bench with another browser}
  public Bench with(ClientProfile other) {
    return new Bench(other, sites, devices, unplugged, accounts, savedPasswords, online);
  }

  /// {@return the same bench with other sites}
  public Bench withSites(List<Site> others) {
    return new Bench(client, others, devices, unplugged, accounts, savedPasswords, online);
  }

  /// {@return the same bench with other devices}
  public Bench withDevices(List<Device> others) {
    return new Bench(client, sites, others, unplugged, accounts, savedPasswords, online);
  }

  /// {@return the same bench with other devices out of the browser's reach}
  public Bench withUnplugged(List<String> others) {
    return new Bench(client, sites, devices, others, accounts, savedPasswords, online);
  }

  /// {@return the same bench with other accounts}
  public Bench withAccounts(List<Account> others) {
    return new Bench(client, sites, devices, unplugged, others, savedPasswords, online);
  }

  /// {@return the same bench with other saved passwords}
  public Bench withSavedPasswords(List<SavedPassword> others) {
    return new Bench(client, sites, devices, unplugged, accounts, others, online);
  }

  /// {@return the same bench, reaching the sites or not}
  public Bench withOnline(boolean other) {
    return new Bench(client, sites, devices, unplugged, accounts, savedPasswords, other);
  }

  /// {@return the settings of the first site}
  public SiteSettings site() {
    return sites.getFirst().settings();
  }

  /// {@return the run that this bench sets up}
  public Play play() {
    return scene -> new BenchPlay(this, scene);
  }
}
