package dev.passkeylab.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.DeviceJson;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.JsonObject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which device a hint puts in front, WebAuthn Level 3 §5.8.7.
class HintsTest {

  private static final String LAPTOP = "{'profile':'laptop','name':'laptop'}";
  private static final String PHONE =
      "{'profile':'phone','name':'phone','attachment':'cross-platform'}";
  private static final String KEY = "{'profile':'security-key','name':'key'}";

  @ParameterizedTest
  @CsvSource({
    "security-key,key laptop phone",
    "hybrid,phone laptop key",
    "client-device,laptop phone key",
    "of-tomorrow,laptop phone key"
  })
  void putsOneKindInFrontAndKeepsTheOrderOfTheOthers(String hint, String order) throws Malformed {
    var bench = new Bench();
    for (var json : List.of(LAPTOP, PHONE, KEY)) {
      bench.with(DeviceJson.read(JsonObject.read(Bytes.utf8(json.replace('\'', '"')))));
    }

    assertThat(Hints.order(bench.devices(), List.of(hint)))
        .extracting(it -> it.traits().name())
        .containsExactly(order.split(" "));
  }
}
