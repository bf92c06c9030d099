package dev.passkeylab.lab.run;

import dev.passkeylab.authenticator.DeviceShelf;
import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import java.util.List;
import java.util.Map;

/// How devices and sites stand at a moment: as they were set up, changed by all that has been done
/// since.
///
/// @param devices in the order in which the browser tries them
/// @param sites the first is where bare paths lead
public record Standing(List<Device> devices, List<Site> sites) {

  /// A device.
  ///
  /// @param plugged whether it is within the browser's reach
  /// @param busy whether it is in the middle of an operation, during which it cannot be changed
  /// @param credentials that it keeps
  /// @param counters what each was signed with last, by its id
  public record Device(
      dev.passkeylab.authenticator.Device traits,
      boolean plugged,
      boolean busy,
      List<StoredCredential> credentials,
      Map<Bytes, Long> counters) {

    public Device {
      credentials = List.copyOf(credentials);
      counters = Map.copyOf(counters);
    }

    /// {@return what `credential` was signed with last}
    public long counter(StoredCredential credential) {
      return counters.getOrDefault(credential.id(), 0L);
    }

    /// {@return a store that `passkey-lab get --store` reads: this device with one of its
    /// credentials, and the private key of that}
    public Bytes export(StoredCredential credential) {
      var shelf = new DeviceShelf();
      shelf.put(traits, credential, counter(credential));
      return shelf.write();
    }
  }

  /// A site.
  ///
  /// @param enrolled the names of the accounts that it knows passkeys of
  public record Site(SiteSettings settings, List<String> enrolled) {

    public Site {
      enrolled = List.copyOf(enrolled);
    }
  }

  public Standing {
    devices = List.copyOf(devices);
    sites = List.copyOf(sites);
  }
}
