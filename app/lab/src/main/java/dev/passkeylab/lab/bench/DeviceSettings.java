package dev.passkeylab.lab.bench;

import static dev.passkeylab.lab.bench.Values.text;
import static dev.passkeylab.lab.bench.Values.truth;
import static dev.passkeylab.lab.bench.Values.word;
import static dev.passkeylab.lab.bench.Values.words;

import dev.passkeylab.authenticator.Attestation;
import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.CounterPolicy;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.Fault;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.Transport;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What can be chosen about a device.
public final class DeviceSettings {

  private static final String UUID_EXPECTED = "a UUID such as 00000000-0000-0000-0000-000000000000";

  /// What it is able to do that is most often asked about. How it verifies comes before the PIN,
  /// which must fit that.
  public static final List<Setting<Device>> CAN_DO =
      List.of(
          word(
              "verification",
              Verification.values(),
              Verification::id,
              Device::verification,
              Device::with),
          truth("pin", Device::pin, DeviceSettings::pin),
          word("backup", Backup.values(), Backup::id, Device::backup, Device::with),
          word(
              "counter", CounterPolicy.values(), CounterPolicy::id, Device::counter, Device::with));

  /// What it is able to do besides: what kind of model it is.
  public static final List<Setting<Device>> MODEL =
      List.of(
          truth("resident-keys", Device::residentKeys, Device::withResidentKeys),
          truth("presence", Device::presence, Device::withPresence),
          word("attachment", Attachment.values(), Attachment::id, Device::attachment, Device::with),
          words(
              "transports",
              Transport.values(),
              Transport::id,
              Device::transports,
              Device::withTransports),
          words(
              "algorithms",
              CoseAlgorithm.values(),
              CoseAlgorithm::id,
              Device::algorithms,
              DeviceSettings::algorithms),
          word(
              "attestation",
              Attestation.values(),
              Attestation::id,
              Device::attestation,
              Device::with),
          text(
              "aaguid",
              UUID_EXPECTED,
              it -> uuid(it.aaguid()),
              (it, value) -> it.withAaguid(aaguid(value))));

  /// How it misbehaves.
  public static final Setting<Device> FAULTS =
      words("faults", Fault.values(), Fault::id, Device::faults, Device::withFaults);

  /// All of it.
  public static final List<Setting<Device>> ALL =
      Stream.of(CAN_DO, MODEL, List.of(FAULTS)).flatMap(List::stream).toList();

  private DeviceSettings() {}

  private static Device pin(Device device, boolean set) {
    if (set && device.verification() == Verification.NONE) {
      throw Values.needs("a way to verify: with verification none a PIN has no use");
    }
    if (!set && device.verification() == Verification.PIN) {
      throw Values.needs("to be set: verification pin needs a PIN");
    }
    return device.withPin(set);
  }

  private static Device algorithms(Device device, List<CoseAlgorithm> known) {
    if (known.isEmpty()) {
      throw Values.needs("at least one to sign with");
    }
    return device.withAlgorithms(known);
  }

  private static String uuid(Bytes aaguid) {
    return new UUID(aaguid.number(0, 8), aaguid.number(8, 8)).toString();
  }

  private static Bytes aaguid(String text) {
    if (!text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw Values.needs(UUID_EXPECTED);
    }
    return Bytes.fromHex(text.replace("-", ""));
  }
}
