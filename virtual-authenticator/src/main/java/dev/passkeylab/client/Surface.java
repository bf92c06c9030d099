package dev.passkeylab.client;

import dev.passkeylab.authenticator.UserGate.Purpose;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.List;
import java.util.Optional;

/// What a client shows and asks by itself, beside what devices ask.
public interface Surface {

  /// Waits until the person picks one of `candidates` from the list under a field. Without
  /// candidates it waits all the same: only an abort ends it.
  ///
  /// @param rpId whose credentials are offered
  /// @return what was picked; empty when the person wants to use another device than this one
  Answer<Optional<Candidate>> autofill(String rpId, List<Candidate> candidates);

  /// Waits until the person takes one of two or more devices: touches it, or chooses it from a
  /// list; empty when the person cancels.
  ///
  /// @param purpose whether a credential shall be made or used on it
  Answer<Optional<ClientDevice>> chooseDevice(
      Purpose purpose, String rpId, List<ClientDevice> devices, Deadline deadline);

  /// Waits until the person chooses among two or more accounts of one device; empty when the person
  /// cancels.
  Answer<Optional<Candidate>> choose(String rpId, List<Candidate> candidates, Deadline deadline);

  /// Waits until the person decides whether the site may have the attestation of a device.
  Answer<Consent> attestationConsent(String rpId, ClientDevice device, Deadline deadline);
}
