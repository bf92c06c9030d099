package dev.passkeylab.authenticator;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Devices with all that they keep, which can be written as JSON and taken up again later.
///
/// The JSON holds private keys. It is for keys that protect nothing: those of tests.
public final class DeviceShelf {

  private static final String VERSION = "version";
  private static final String DEVICES = "devices";
  private static final String TRAITS = "device";
  private static final long CURRENT = 1;

  /// By name, which is what tells devices apart.
  private final Map<String, Kept> kept = new LinkedHashMap<>();

  private record Kept(Device device, MemoryCredentialStore store) {}

  /// An empty shelf.
  public DeviceShelf() {}

  /// {@return the shelf in this JSON}
  ///
  /// @throws Malformed naming the member that is unknown, missing or wrong, and what it may be
  public static DeviceShelf read(Bytes json) throws Malformed {
    var object = JsonObject.read(json);
    Members.only(object, "a store", VERSION, DEVICES);
    if (object.number(VERSION) != CURRENT) {
      throw object.wrong(VERSION, "needs " + CURRENT + ", the only version there is");
    }
    if (!object.has(DEVICES)) {
      throw object.wrong(DEVICES, "is missing; it needs an array");
    }
    var shelf = new DeviceShelf();
    for (var entry : object.objects(DEVICES)) {
      shelf.take(entry);
    }
    return shelf;
  }

  private void take(JsonObject entry) throws Malformed {
    Members.only(
        entry,
        "a stored device",
        TRAITS,
        CredentialStoreJson.CREDENTIALS,
        CredentialStoreJson.COUNTERS);
    var device = DeviceJson.read(entry.object(TRAITS));
    if (kept.containsKey(device.name())) {
      throw entry.wrong(TRAITS, "has a name that another device has: '" + device.name() + "'");
    }
    kept.put(device.name(), new Kept(device, CredentialStoreJson.read(entry)));
  }

  /// {@return the JSON form: version, traits of devices, their credentials with private keys
  /// (PKCS#8), and their counters}
  public Bytes write() {
    var entries = new ArrayList<Json>();
    for (var entry : kept.values()) {
      entries.add(
          CredentialStoreJson.write(
              Json.object().put(TRAITS, DeviceJson.write(entry.device())), entry.store()));
    }
    return Json.object().put(VERSION, CURRENT).putObjects(DEVICES, entries).bytes();
  }

  /// {@return the devices, those that came first first}
  public List<Device> devices() {
    return kept.values().stream().map(Kept::device).toList();
  }

  /// Puts a device on the shelf, or gives new traits to the one of its name, which keeps what it
  /// has.
  ///
  /// @return where it keeps its credentials
  public CredentialStore put(Device device) {
    return storeOf(device);
  }

  private MemoryCredentialStore storeOf(Device device) {
    var before = kept.get(device.name());
    var store = before == null ? new MemoryCredentialStore() : before.store();
    kept.put(device.name(), new Kept(device, store));
    return store;
  }

  /// Puts a device on the shelf with a credential that was made elsewhere.
  ///
  /// @param counter what the credential was signed with last
  public void put(Device device, StoredCredential credential, long counter) {
    var store = storeOf(device);
    store.save(credential);
    device.counter().scope(credential.id()).ifPresent(it -> store.count(it, counter));
  }
}
