package dev.passkeylab.authenticator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.SampleKeys;
import dev.passkeylab.webauthn.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceShelfTest {

  private static final String RP_ID = "example.test";
  private static final Bytes ID = Bytes.utf8("id");

  private static StoredCredential credential(CoseAlgorithm algorithm, boolean synced) {
    return new StoredCredential(
        ID,
        RP_ID,
        new User(Bytes.utf8("user"), "ada@example.test", "Ada"),
        SampleKeys.of(algorithm),
        synced,
        synced,
        synced);
  }

  private static DeviceShelf again(DeviceShelf shelf) throws Malformed {
    return DeviceShelf.read(shelf.write());
  }

  @ParameterizedTest
  @EnumSource
  void credentialsAreReadBackAsTheyWereWritten(CoseAlgorithm algorithm) throws Malformed {
    var credential = credential(algorithm, algorithm == CoseAlgorithm.ES256);
    var device = Device.laptop("laptop");
    var shelf = new DeviceShelf();
    shelf.put(device).save(credential);

    var read = again(shelf).put(device).find(RP_ID, ID);

    assertThat(read).contains(credential);
    assertThat(read.orElseThrow().key().pkcs8()).isEqualTo(credential.key().pkcs8());
  }

  @Test
  void countersGoOn() throws Malformed {
    var key = DeviceProfile.SECURITY_KEY.device("key");
    var shelf = new DeviceShelf();
    shelf.put(key).count("signatures");

    assertThat(again(shelf).put(key).count("signatures")).isEqualTo(2);
  }

  @Test
  void theNewestCredentialStaysTheFirst() throws Malformed {
    var laptop = Device.laptop("laptop");
    var shelf = new DeviceShelf();
    var old = credential(CoseAlgorithm.ES256, true);
    var young =
        new StoredCredential(
            Bytes.utf8("young"),
            RP_ID,
            new User(Bytes.utf8("other"), "bob", ""),
            SampleKeys.of(CoseAlgorithm.EDDSA),
            true,
            false,
            false);
    shelf.put(laptop).save(old);
    shelf.put(laptop).save(young);

    assertThat(again(shelf).put(laptop).discoverable(RP_ID)).containsExactly(young, old);
  }

  @Test
  void devicesKeepTheirTraitsAndTheirOrder() throws Malformed {
    var key = DeviceProfile.SECURITY_KEY.device("key");
    var laptop = Device.laptop("laptop").with(CounterPolicy.GLOBAL);
    var shelf = new DeviceShelf();
    shelf.put(key);
    shelf.put(laptop);

    assertThat(again(shelf).devices()).containsExactly(key, laptop);
  }

  @Test
  void newTraitsLeaveWhatADeviceKeeps() {
    var laptop = Device.laptop("laptop");
    var shelf = new DeviceShelf();
    shelf.put(laptop).save(credential(CoseAlgorithm.ES256, true));

    var store = shelf.put(laptop.with(Backup.NONE));

    assertThat(store.find(RP_ID, ID)).isPresent();
    assertThat(shelf.devices()).containsExactly(laptop.with(Backup.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is found in the JSON | what is put there | where it is wrong        | what is said
          "version":1               | "version":2      | version                   | only version
          "version":1,              |                   | version                   | is missing
          "devices":                | "others":         | others                    | is no member of a store
          "devices":                | "devices":[],"x": | x                         | is no member of a store
          "attachment":"platform"   | "attachment":"on" | devices[0].device.attachment | platform
          "rpId":                   | "rp":             | devices[0].credentials[0].rp | is no member of a stored
          "id":"aWQ"                | "id":""           | devices[0].credentials[0].id | needs 1 to 1023 bytes
          "id":"dXNlcg"             | "id":"%"          | devices[0].credentials[0].user.id | needs base64url
          "algorithm":"ES256"       | "algorithm":"X"   | devices[0].credentials[0].algorithm | it may be ES256
          "algorithm":"ES256"       | "algorithm":"RS256" | devices[0].credentials[0].privateKey | another kind
          "privateKey":"            | "privateKey":"A   | devices[0].credentials[0].privateKey | needs
          "backupEligible":true     | "backupEligible":false | devices[0].credentials[0].backupState | needs false
          "credential":1            | "credential":-1   | devices[0].counters.credential | from 0 to 4294967294
          "credential":1            | "credential":"1"  | devices[0].counters.credential | a whole number
          """)
  void whatIsWrongIsToldWithItsPlace(String found, String put, String path, String message) {
    var shelf = new DeviceShelf();
    var store = shelf.put(Device.laptop("laptop"));
    store.save(credential(CoseAlgorithm.ES256, true));
    store.count("credential");
    var json = shelf.write().asUtf8();

    assertThat(json).contains(found);
    assertThatThrownBy(
            () -> DeviceShelf.read(Bytes.utf8(json.replace(found, put == null ? "" : put))))
        .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo(path))
        .hasMessageContaining(message);
  }

  @Test
  void oneNameIsOneDevice() {
    var json =
        """
        {"version": 1, "devices": [{"device": {}}, {"device": {}}]}\
        """;

    assertThatThrownBy(() -> DeviceShelf.read(Bytes.utf8(json)))
        .isInstanceOf(Malformed.class)
        .hasMessageContaining("another device has: 'laptop'");
  }
}
