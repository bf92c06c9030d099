package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.Transport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Devices as JSON.
///
/// Every member but `profile` is a trait of [Device]; those that are left out are as the profile
/// has them, which is the laptop unless `profile` names another.
public final class DeviceJson {

  private static final String PROFILE = "profile";
  private static final String NAME = "name";
  private static final String ATTACHMENT = "attachment";
  private static final String TRANSPORTS = "transports";
  private static final String RESIDENT_KEYS = "residentKeys";
  private static final String VERIFICATION = "verification";
  private static final String PIN = "pin";
  private static final String PRESENCE = "presence";
  private static final String BACKUP = "backup";
  private static final String COUNTER = "counter";
  private static final String AAGUID = "aaguid";
  private static final String ALGORITHMS = "algorithms";
  private static final String ATTESTATION = "attestation";
  private static final String FAULTS = "faults";

  private static final List<String> MEMBERS =
      List.of(
          PROFILE,
          NAME,
          ATTACHMENT,
          TRANSPORTS,
          RESIDENT_KEYS,
          VERIFICATION,
          PIN,
          PRESENCE,
          BACKUP,
          COUNTER,
          AAGUID,
          ALGORITHMS,
          ATTESTATION,
          FAULTS);

  private DeviceJson() {}

  /// {@return the device as JSON, every trait written out}
  public static Json write(Device device) {
    return Json.object()
        .put(NAME, device.name())
        .put(ATTACHMENT, device.attachment().id())
        .putTexts(TRANSPORTS, device.transports().stream().map(Transport::id).toList())
        .put(RESIDENT_KEYS, device.residentKeys())
        .put(VERIFICATION, device.verification().id())
        .put(PIN, device.pin())
        .put(PRESENCE, device.presence())
        .put(BACKUP, device.backup().id())
        .put(COUNTER, device.counter().id())
        .put(AAGUID, uuid(device.aaguid()))
        .putTexts(ALGORITHMS, device.algorithms().stream().map(CoseAlgorithm::id).toList())
        .put(ATTESTATION, device.attestation().id())
        .putTexts(FAULTS, device.faults().stream().map(Fault::id).toList());
  }

  /// {@return the device in this JSON}
  ///
  /// @throws Malformed naming the member that is unknown, missing or wrong, and what it may be
  public static Device read(Bytes json) throws Malformed {
    return read(JsonObject.read(json));
  }

  /// {@return the device in this object}
  ///
  /// @throws Malformed naming the member that is unknown, missing or wrong, and what it may be
  public static Device read(JsonObject json) throws Malformed {
    for (var name : json.names()) {
      if (!MEMBERS.contains(name)) {
        throw json.wrong(name, "is no trait of a device; there is " + String.join(", ", MEMBERS));
      }
    }
    var profile =
        word(json, PROFILE, DeviceProfile.values(), DeviceProfile::id)
            .orElse(DeviceProfile.LAPTOP)
            .device();
    return person(model(json, profile), json);
  }

  private static Device model(JsonObject json, Device base) throws Malformed {
    var device = base.named(json.optionalText(NAME).orElse(base.name()));
    var attachment = word(json, ATTACHMENT, Attachment.values(), Attachment::id);
    device = device.with(attachment.orElse(device.attachment()));
    if (json.has(TRANSPORTS)) {
      device = device.withTransports(words(json, TRANSPORTS, Transport.values(), Transport::id));
    }
    if (json.has(ALGORITHMS)) {
      device =
          device.withAlgorithms(words(json, ALGORITHMS, CoseAlgorithm.values(), CoseAlgorithm::id));
    }
    if (json.has(AAGUID)) {
      device = device.withAaguid(aaguid(json));
    }
    if (json.has(FAULTS)) {
      device = device.withFaults(words(json, FAULTS, Fault.values(), Fault::id));
    }
    var backup = word(json, BACKUP, Backup.values(), Backup::id);
    var counter = word(json, COUNTER, CounterPolicy.values(), CounterPolicy::id);
    var attestation = word(json, ATTESTATION, Attestation.values(), Attestation::id);
    return device
        .withResidentKeys(truth(json, RESIDENT_KEYS, device.residentKeys()))
        .with(backup.orElse(device.backup()))
        .with(counter.orElse(device.counter()))
        .with(attestation.orElse(device.attestation()));
  }

  private static Device person(Device device, JsonObject json) throws Malformed {
    var verification = word(json, VERIFICATION, Verification.values(), Verification::id);
    var verifying = verification.isEmpty() ? device : device.with(verification.get());
    boolean pin = truth(json, PIN, verifying.pin());
    if (pin && verifying.verification() == Verification.NONE) {
      throw json.wrong(PIN, "does not fit verification none: a device with a PIN verifies by it");
    }
    if (!pin && verifying.verification() == Verification.PIN) {
      throw json.wrong(PIN, "does not fit verification pin: that needs a PIN");
    }
    return verifying.withPin(pin).withPresence(truth(json, PRESENCE, device.presence()));
  }

  private static boolean truth(JsonObject json, String name, boolean otherwise) throws Malformed {
    return json.has(name) ? json.truth(name) : otherwise;
  }

  private static <E> Optional<E> word(
      JsonObject json, String name, E[] values, Function<E, String> id) throws Malformed {
    var text = json.optionalText(name);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(known(json, name, text.get(), values, id));
  }

  private static <E> List<E> words(JsonObject json, String name, E[] values, Function<E, String> id)
      throws Malformed {
    var found = new ArrayList<E>();
    for (var text : json.texts(name)) {
      found.add(known(json, name + "[" + found.size() + "]", text, values, id));
    }
    return found;
  }

  private static <E> E known(
      JsonObject json, String name, String text, E[] values, Function<E, String> id)
      throws Malformed {
    for (var value : values) {
      if (id.apply(value).equals(text)) {
        return value;
      }
    }
    var all = Arrays.stream(values).map(id).collect(Collectors.joining(", "));
    throw json.wrong(name, "'" + text + "' is not known; it may be " + all);
  }

  private static Bytes aaguid(JsonObject json) throws Malformed {
    var text = json.text(AAGUID);
    try {
      var uuid = UUID.fromString(text);
      if (uuid.toString().equalsIgnoreCase(text)) {
        return Bytes.fromHex(uuid.toString().replace("-", ""));
      }
    } catch (IllegalArgumentException _) {
      // told below, as what UUID.fromString completes on its own is
    }
    throw json.wrong(AAGUID, "needs a UUID such as 00000000-0000-0000-0000-000000000000");
  }

  private static String uuid(Bytes aaguid) {
    return new UUID(aaguid.number(0, 8), aaguid.number(8, 8)).toString();
  }
}
