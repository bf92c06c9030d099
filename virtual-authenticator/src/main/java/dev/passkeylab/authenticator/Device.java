package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.Transport;
import java.util.List;

/// What a device is: every trait that a set-up can choose.
///
/// @param name by which the bench, scripts and traces call it
/// @param transports how its credentials can be reached
/// @param aaguid 16 bytes that name the model
/// @param algorithms that it can sign with, in no order of preference: the relying party's order
///   decides
public record Device(
    String name,
    Attachment attachment,
    List<Transport> transports,
    Verification verification,
    Backup backup,
    CounterPolicy counter,
    Bytes aaguid,
    List<CoseAlgorithm> algorithms) {

  /// The AAGUID of the lab's laptop: `passkeylablaptop` in ASCII.
  public static final Bytes LAPTOP_AAGUID = Bytes.utf8("passkeylablaptop");

  private static final int AAGUID_LENGTH = 16;

  public Device {
    if (aaguid.length() != AAGUID_LENGTH) {
      throw new IllegalArgumentException("an AAGUID has 16 bytes, this one " + aaguid.length());
    }
    transports = List.copyOf(transports);
    algorithms = List.copyOf(algorithms);
  }

  /// {@return a laptop with a fingerprint sensor whose passkeys are synced and do not count}
  public static Device laptop(String name) {
    return new Device(
        name,
        Attachment.PLATFORM,
        List.of(Transport.INTERNAL, Transport.HYBRID),
        Verification.FINGERPRINT,
        Backup.SYNCED,
        CounterPolicy.ZERO,
        LAPTOP_AAGUID,
        List.of(CoseAlgorithm.values()));
  }

  /// {@return the same device with another backup trait}
  public Device with(Backup other) {
    return new Device(
        name, attachment, transports, verification, other, counter, aaguid, algorithms);
  }

  /// {@return the same device with another counter}
  public Device with(CounterPolicy other) {
    return new Device(
        name, attachment, transports, verification, backup, other, aaguid, algorithms);
  }
}
