package dev.passkeylab.client;

import dev.passkeylab.authenticator.Authenticator;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.ctap.CtapEndpoint;
import dev.passkeylab.world.Deadline;
import java.util.List;
import java.util.Optional;

/// A device within the client's reach.
public interface ClientDevice {

  /// {@return what it is}
  Device traits();

  /// {@return the discoverable credentials for `rpId`, found without asking anybody: WebAuthn
  /// §6.3.1}
  List<StoredCredential> discover(String rpId);

  /// {@return the credential called `id` for `rpId`, discoverable or not, found without asking
  /// anybody: WebAuthn §6.3.1}
  Optional<StoredCredential> lookup(String rpId, Bytes id);

  /// {@return the device's answer to a CTAP command}
  Bytes exchange(Bytes command, Deadline deadline);

  /// Takes in what a site says of its credentials.
  ///
  /// @return how many that changes
  int apply(CredentialSignal signal);

  /// {@return an authenticator in reach}
  static ClientDevice of(Authenticator authenticator) {
    var endpoint = new CtapEndpoint(authenticator);
    return new ClientDevice() {
      @Override
      public Device traits() {
        return authenticator.device();
      }

      @Override
      public List<StoredCredential> discover(String rpId) {
        return authenticator.discover(rpId);
      }

      @Override
      public Optional<StoredCredential> lookup(String rpId, Bytes id) {
        return authenticator.lookup(rpId, id);
      }

      @Override
      public Bytes exchange(Bytes command, Deadline deadline) {
        return endpoint.exchange(command, deadline);
      }

      @Override
      public int apply(CredentialSignal signal) {
        return signal.apply(authenticator);
      }
    };
  }
}
