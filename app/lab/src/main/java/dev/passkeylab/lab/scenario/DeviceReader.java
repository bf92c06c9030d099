package dev.passkeylab.lab.scenario;

import dev.passkeylab.authenticator.Attestation;
import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.CounterPolicy;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.Transport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads devices: those of a set-up, and changes to them.
final class DeviceReader {

  static final List<String> TRAITS =
      List.of(
          "attachment",
          "transports",
          "resident-keys",
          "verification",
          "pin",
          "presence",
          "backup",
          "counter",
          "aaguid",
          "algorithms",
          "attestation",
          "faults");

  /// The platform's own device, whatever the client has for one.
  static final String OF_CLIENT = "of-client";

  static final List<String> PROFILES =
      Stream.concat(Vocabulary.PROFILES.stream(), Stream.of(OF_CLIENT)).toList();

  /// What only a set-up says.
  static final List<String> SET_UP = List.of("profile", "plugged");

  private final Typed typed;

  DeviceReader(Typed typed) {
    this.typed = typed;
  }

  private Optional<Device> profile(String id, Fields fields, ClientProfile client) {
    if (!id.equals(OF_CLIENT)) {
      return DeviceProfile.of(id).map(DeviceProfile::device);
    }
    var own = Optional.ofNullable(client.device());
    if (own.isEmpty()) {
      typed.problems.add(
          fields.place("profile"),
          "client '%s' has no device of its own".formatted(client.id()),
          "one of " + String.join(", ", Vocabulary.PROFILES));
    }
    return own;
  }

  /// {@return the device called `name`}
  ///
  /// @param client of which it may be the platform's own device
  Optional<Device> device(String name, Fields fields, ClientProfile client) {
    var profile = fields.word("profile", PROFILES).flatMap(it -> profile(it, fields, client));
    if (profile.isPresent()) {
      return Optional.of(edited(profile.get().named(name), fields));
    }
    if (fields.get("profile").isPresent()) {
      return Optional.empty();
    }
    if (fields.get("attachment").isEmpty()) {
      typed.problems.add(
          fields.place("attachment"),
          "device '%s' has neither 'profile' nor 'attachment'".formatted(name),
          "profile: laptop, or attachment: platform");
      return Optional.empty();
    }
    return fields
        .one("attachment", Attachment.values(), Attachment::id)
        .map(it -> edited(usual(it).device(name).with(Backup.NONE), fields));
  }

  private static DeviceProfile usual(Attachment attachment) {
    return switch (attachment) {
      case PLATFORM -> DeviceProfile.LAPTOP;
      case CROSS_PLATFORM -> DeviceProfile.SECURITY_KEY;
    };
  }

  /// {@return the device with other traits where `fields` gives them}
  Device edited(Device base, Fields fields) {
    return person(model(base, fields), fields);
  }

  private Device model(Device base, Fields fields) {
    var transports =
        fields
            .get("transports")
            .flatMap(it -> typed.words(it, "'transports'", Vocabulary.TRANSPORTS))
            .map(list -> list.stream().flatMap(it -> Transport.of(it).stream()).toList());
    var aaguid = fields.get("aaguid").flatMap(it -> typed.uuid(it, "'aaguid'"));
    var algorithms =
        fields
            .get("algorithms")
            .flatMap(it -> typed.words(it, "'algorithms'", Vocabulary.ALGORITHMS))
            .map(list -> list.stream().flatMap(it -> Vocabulary.algorithm(it).stream()).toList());
    return base.with(
            fields.one("attachment", Attachment.values(), Attachment::id).orElse(base.attachment()))
        .withTransports(transports.orElse(base.transports()))
        .withResidentKeys(fields.truth("resident-keys").orElse(base.residentKeys()))
        .with(fields.one("backup", Backup.values(), Backup::id).orElse(base.backup()))
        .with(
            fields.one("counter", CounterPolicy.values(), CounterPolicy::id).orElse(base.counter()))
        .with(
            fields
                .one("attestation", Attestation.values(), Attestation::id)
                .orElse(base.attestation()))
        .withFaults(
            fields
                .get("faults")
                .flatMap(it -> typed.words(it, "'faults'", Vocabulary.FAULTS))
                .map(list -> list.stream().map(Vocabulary::fault).toList())
                .orElse(base.faults()))
        .withAaguid(aaguid.map(it -> Bytes.fromHex(it.replace("-", ""))).orElse(base.aaguid()))
        .withAlgorithms(algorithms.orElse(base.algorithms()));
  }

  private Device person(Device base, Fields fields) {
    var verifying =
        fields
            .one("verification", Verification.values(), Verification::id)
            .map(base::with)
            .orElse(base);
    boolean pin = fields.truth("pin").orElse(verifying.pin());
    boolean needsPin = verifying.verification() == Verification.PIN;
    boolean hasNoUseForPin = verifying.verification() == Verification.NONE;
    if (pin == needsPin || (pin && !hasNoUseForPin) || (!pin && !needsPin)) {
      verifying = verifying.withPin(pin);
    } else {
      fields
          .get("pin")
          .ifPresent(it ->
              typed.wrong(
                  it,
                  "'pin'",
                  pin
                      ? "a way to verify: with verification none a PIN has no use"
                      : "true: verification pin needs a PIN"));
    }
    return verifying.withPresence(fields.truth("presence").orElse(base.presence()));
  }
}
