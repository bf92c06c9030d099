package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.Transport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// Devices that people have, by the names under which command line and files ask for them.
public enum DeviceProfile {
  /// A laptop that verifies by finger each time, whether or not it is asked to.
  LAPTOP("laptop", platform(Device.LAPTOP_AAGUID.asUtf8(), Verification.FINGERPRINT, all())),

  /// A laptop without biometrics: it asks for the password of the computer where verification is
  /// required, and for no more than a click where it is preferred.
  LAPTOP_WITHOUT_BIOMETRICS(
      "laptop-without-biometrics",
      platform("passkeylab-plain", Verification.SYSTEM_PASSWORD, all())),

  /// A phone that verifies by face, and by its PIN when the camera is locked, as its own browser
  /// sees it.
  PHONE("phone", platform("passkeylab-phone", Verification.FACE, usual()).withPin(true)),

  /// A security key with a PIN: nothing leaves it, and it counts what it signs.
  SECURITY_KEY("security-key", key("passkeylabpinkey", Verification.PIN)),

  /// A security key on which no PIN was ever set: it can ask for a touch only.
  SECURITY_KEY_WITHOUT_PIN("security-key-without-pin", key("passkeylab-touch", Verification.NONE)),

  /// A password manager that is unlocked by a PIN of its own.
  PASSWORD_MANAGER("password-manager", platform("passkeylab-vault", Verification.PIN, usual()));

  private final String id;
  private final Device device;

  DeviceProfile(String id, Device device) {
    this.id = id;
    this.device = device;
  }

  /// {@return the spelling in files and on the command line}
  public String id() {
    return id;
  }

  /// {@return such a device, called `name`}
  public Device device(String name) {
    return device.named(name);
  }

  /// {@return such a device, called like the profile}
  public Device device() {
    return device.named(id);
  }

  /// {@return the profile spelled `id`}
  public static Optional<DeviceProfile> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }

  /// {@return the spellings, in order}
  public static List<String> ids() {
    return Arrays.stream(values()).map(DeviceProfile::id).toList();
  }

  private static Device platform(
      String aaguid, Verification verification, List<CoseAlgorithm> algorithms) {
    return new Device(
        "",
        Attachment.PLATFORM,
        List.of(Transport.INTERNAL, Transport.HYBRID),
        true,
        verification,
        verification == Verification.PIN,
        true,
        Backup.SYNCED,
        CounterPolicy.ZERO,
        Bytes.utf8(aaguid),
        algorithms,
        Attestation.NONE,
        List.of());
  }

  private static Device key(String aaguid, Verification verification) {
    return new Device(
        "",
        Attachment.CROSS_PLATFORM,
        List.of(Transport.USB, Transport.NFC),
        true,
        verification,
        verification == Verification.PIN,
        true,
        Backup.NONE,
        CounterPolicy.GLOBAL,
        Bytes.utf8(aaguid),
        usual(),
        Attestation.PACKED_SELF,
        List.of());
  }

  private static List<CoseAlgorithm> all() {
    return List.of(CoseAlgorithm.values());
  }

  /// What WebAuthn §5.8.5 recommends to support, as far as we do.
  private static List<CoseAlgorithm> usual() {
    return LongStream.of(-8, -7, -257)
        .mapToObj(CoseAlgorithm::of)
        .flatMap(Optional::stream)
        .toList();
  }
}
