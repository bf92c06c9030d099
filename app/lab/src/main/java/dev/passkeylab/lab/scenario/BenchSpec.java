package dev.passkeylab.lab.scenario;

import java.util.List;
import java.util.Optional;

/// The set-up that a scenario file describes, with everything filled in that the file leaves out.
public record BenchSpec(Site site, Pages pages, List<Device> devices, List<Account> accounts) {

  public BenchSpec {
    devices = List.copyOf(devices);
    accounts = List.copyOf(accounts);
  }

  /// A relying party.
  ///
  /// @param id the RP ID, a domain
  /// @param name what it calls itself
  /// @param origin where its pages are
  /// @param asksVerification what its options say: `required`, `preferred` or `discouraged`
  /// @param demandsVerification whether its policy refuses responses without user verification
  public record Site(
      String id,
      String name,
      String origin,
      String asksVerification,
      boolean demandsVerification) {}

  /// What the site's sign-in page does about passkeys.
  ///
  /// @param autocomplete the name field's annotation
  /// @param conditional whether its script calls `get()` with conditional mediation on load
  public record Pages(String autocomplete, boolean conditional) {}

  /// An authenticator.
  ///
  /// @param attachment `platform` or `cross-platform`
  /// @param verification the gesture it asks for
  /// @param backup `none`, `eligible` or `synced`
  /// @param counter `zero`, `per-credential` or `global`
  /// @param aaguid as a UUID, where the file gives one
  public record Device(
      String name,
      String attachment,
      List<String> transports,
      String verification,
      String backup,
      String counter,
      Optional<String> aaguid) {

    public Device {
      transports = List.copyOf(transports);
    }
  }

  /// An account that exists before the run begins.
  public record Account(String name, String password) {}

  /// {@return the devices' names}
  public List<String> deviceNames() {
    return devices.stream().map(Device::name).toList();
  }
}
