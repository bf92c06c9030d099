package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.Transport;
import java.util.List;
import java.util.function.Consumer;

/// What a device is: every trait that a set-up can choose.
///
/// @param name by which the bench, scripts and traces call it
/// @param transports how its credentials can be reached
/// @param residentKeys whether it can keep discoverable credentials
/// @param verification how it verifies the person
/// @param pin whether a PIN is set: what a PIN device verifies by, and what others fall back on
///   when their sensor is locked
/// @param presence whether it asks for a touch where no gesture has shown that somebody is there;
///   if not, UP stays 0
/// @param aaguid 16 bytes that name the model
/// @param algorithms that it can sign with, in no order of preference: the relying party's order
///   decides
/// @param attestation what it states about new credentials
/// @param faults how it misbehaves; none for an honest device
public record Device(
    String name,
    Attachment attachment,
    List<Transport> transports,
    boolean residentKeys,
    Verification verification,
    boolean pin,
    boolean presence,
    Backup backup,
    CounterPolicy counter,
    Bytes aaguid,
    List<CoseAlgorithm> algorithms,
    Attestation attestation,
    List<Fault> faults) {

  /// The AAGUID of the lab's laptop: `passkeylablaptop` in ASCII.
  public static final Bytes LAPTOP_AAGUID = Bytes.utf8("passkeylablaptop");

  private static final int AAGUID_LENGTH = 16;

  public Device {
    if (aaguid.length() != AAGUID_LENGTH) {
      throw new IllegalArgumentException("an AAGUID has 16 bytes, this one " + aaguid.length());
    }
    if (verification == Verification.PIN && !pin) {
      throw new IllegalArgumentException("a device that verifies by PIN has a PIN");
    }
    if (verification == Verification.NONE && pin) {
      throw new IllegalArgumentException("a device with a PIN verifies by it");
    }
    transports = List.copyOf(transports);
    algorithms = List.copyOf(algorithms);
    faults = List.copyOf(faults);
  }

  /// {@return a laptop with a fingerprint sensor whose passkeys are synced and do not count}
  public static Device laptop(String name) {
    return DeviceProfile.LAPTOP.device(name);
  }

  /// {@return whether it can verify the person in any way}
  public boolean verifies() {
    return verification != Verification.NONE;
  }

  /// {@return whether it is part of the computer on which the browser runs}
  public boolean platform() {
    return attachment == Attachment.PLATFORM;
  }

  /// {@return the same device under another name}
  public Device named(String other) {
    return edited(it -> it.name = other);
  }

  /// {@return the same device attached in another way}
  public Device with(Attachment other) {
    return edited(it -> it.attachment = other);
  }

  /// {@return the same device reached in other ways}
  public Device withTransports(List<Transport> others) {
    return edited(it -> it.transports = others);
  }

  /// {@return the same device able to keep discoverable credentials, or not}
  public Device withResidentKeys(boolean able) {
    return edited(it -> it.residentKeys = able);
  }

  /// {@return the same device verifying in another way; a PIN is set or dropped as that needs}
  public Device with(Verification other) {
    return edited(it -> {
      it.verification = other;
      it.pin = other == Verification.PIN || (pin && other != Verification.NONE);
    });
  }

  /// {@return the same device with a PIN to fall back on, or without}
  public Device withPin(boolean set) {
    return edited(it -> it.pin = set);
  }

  /// {@return the same device asking for a touch, or not}
  public Device withPresence(boolean asked) {
    return edited(it -> it.presence = asked);
  }

  /// {@return the same device with another backup trait}
  public Device with(Backup other) {
    return edited(it -> it.backup = other);
  }

  /// {@return the same device with another counter}
  public Device with(CounterPolicy other) {
    return edited(it -> it.counter = other);
  }

  /// {@return the same device of another model}
  public Device withAaguid(Bytes other) {
    return edited(it -> it.aaguid = other);
  }

  /// {@return the same device signing with other algorithms}
  public Device withAlgorithms(List<CoseAlgorithm> others) {
    return edited(it -> it.algorithms = others);
  }

  /// {@return the same device with another attestation}
  public Device with(Attestation other) {
    return edited(it -> it.attestation = other);
  }

  /// {@return the same device misbehaving in these ways and no others}
  public Device withFaults(List<Fault> others) {
    return edited(it -> it.faults = others);
  }

  private Device edited(Consumer<DeviceTraits> edit) {
    var traits = new DeviceTraits(this);
    edit.accept(traits);
    return traits.device();
  }
}
