package dev.passkeylab.authenticator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.Transport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceJsonTest {

  private static Device read(String json) throws Malformed {
    return DeviceJson.read(Bytes.utf8(json));
  }

  @ParameterizedTest
  @EnumSource
  void deviceIsReadBackAsItWasWritten(DeviceProfile profile) throws Malformed {
    assertThat(DeviceJson.read(DeviceJson.write(profile.device()).bytes()))
        .isEqualTo(profile.device());
  }

  @Test
  void nothingIsTheLaptop() throws Malformed {
    assertThat(read("{}")).isEqualTo(Device.laptop("laptop"));
  }

  @Test
  void membersOverrideTheProfile() throws Malformed {
    var device =
        read(
            """
            {"profile": "security-key", "name": "blue", "transports": ["usb"],
             "residentKeys": false, "verification": "none", "presence": false,
             "backup": "eligible", "counter": "none", "attestation": "none",
             "aaguid": "00112233-4455-6677-8899-AABBCCDDEEFF", "algorithms": ["ES256"]}\
            """);

    assertThat(device)
        .isEqualTo(
            DeviceProfile.SECURITY_KEY_WITHOUT_PIN
                .device("blue")
                .withTransports(List.of(Transport.USB))
                .withResidentKeys(false)
                .withPresence(false)
                .with(Backup.ELIGIBLE)
                .with(CounterPolicy.NONE)
                .with(Attestation.NONE)
                .withAaguid(Bytes.fromHex("00112233445566778899aabbccddeeff"))
                .withAlgorithms(List.of(CoseAlgorithm.ES256)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'colour': 'blue'} | colour | is no trait of a device",
        "{'profile': 'toaster'} | profile | 'toaster' is not known; it may be laptop, ",
        "{'verification': 'nose'} | verification | may be none, pin, fingerprint, face",
        "{'transports': ['usb', 'pigeon']} | transports[1] | 'pigeon' is not known",
        "{'transports': 'usb'} | transports | needs an array, found text",
        "{'algorithms': ['ROT13']} | algorithms[0] | 'ROT13' is not known; it may be ES256",
        "{'residentKeys': 'yes'} | residentKeys | needs true or false, found text",
        "{'aaguid': '1-1-1-1-1'} | aaguid | needs a UUID",
        "{'aaguid': 'x'} | aaguid | needs a UUID",
        "{'verification': 'none', 'pin': true} | pin | does not fit verification none",
        "{'verification': 'pin', 'pin': false} | pin | does not fit verification pin",
        "{'attachment': 'glued'} | attachment | it may be platform, cross-platform"
      })
  void whatIsWrongIsToldWithItsPath(String json, String path, String message) {
    assertThatThrownBy(() -> read(json.replace('\'', '"')))
        .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo(path))
        .hasMessageContaining(message);
  }
}
