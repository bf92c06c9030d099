package dev.passkeylab.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientDataTest {

  private static ClientData from(String origin) {
    return new ClientData(ClientData.GET, Bytes.fromHex("fbff"), origin, false);
  }

  @Test
  void hasTheMembersInTheOrderOfTheSpecification() {
    assertThat(from("https://example.test").serialize().asUtf8())
        .isEqualTo(
            "{\"type\":\"webauthn.get\",\"challenge\":\"-_8\","
                + "\"origin\":\"https://example.test\",\"crossOrigin\":false}");
  }

  @Test
  void hashesToThatOfAnotherProgram() {
    var data =
        new ClientData(
            ClientData.GET, WorkedExample.AUTOFILL_CHALLENGE, "https://example.test", false);

    assertThat(data.serialize().sha256()).isEqualTo(WorkedExample.CLIENT_DATA_HASH);
  }

  @Test
  void saysWhetherTheFrameIsCrossOrigin() {
    var data = new ClientData(ClientData.CREATE, Bytes.EMPTY, "https://a.test", true);

    assertThat(data.serialize().asUtf8())
        .startsWith("{\"type\":\"webauthn.create\",\"challenge\":\"\",")
        .endsWith(",\"crossOrigin\":true}");
  }

  @ParameterizedTest
  @CsvSource({
    "22,5c22", // quotation mark
    "5c,5c5c", // backslash
    "00,5c7530303030", // NUL
    "0a,5c7530303061", // line feed: no short form
    "1f,5c7530303166",
    "20,20",
    "2f,2f", // solidus stays
    "7f,7f", // DEL stays
    "c3a4,c3a4", // ä
    "e280a8,e280a8", // line separator
    "f09f9491,f09f9491" // a key, beyond the basic plane
  })
  void escapesOnlyWhatJsonDemands(String character, String written) {
    var serialized = from(Bytes.fromHex(character).asUtf8()).serialize();
    var start = from("").serialize().length() - "\",\"crossOrigin\":false}".length();

    assertThat(serialized.slice(start, written.length() / 2).hex()).isEqualTo(written);
    assertThat(serialized.asUtf8()).endsWith("\",\"crossOrigin\":false}");
  }

  @Test
  void isJsonThatGivesBackTheOrigin() throws Malformed {
    var origin = "a\"\\\u0000\n\u001F\u007Fä\u2028\uD83D\uDD11";

    assertThat(JsonObject.read(from(origin).serialize()).text("origin")).isEqualTo(origin);
  }
}
