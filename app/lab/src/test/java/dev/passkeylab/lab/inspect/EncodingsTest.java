package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a10102",
        "A1 01 02",
        "a1:01:02\n",
        "0xa10102",
        "0XA10102",
        "0xA1, 0x01, 0x02",
        "a1\r\n01\r\n02",
        "\uFEFFa10102",
        "oQEC",
        "oQEC\n",
        "\uFEFFoQEC",
        "data:;base64,oQEC",
        "data:application/cbor;charset=utf-8;base64,oQEC",
        "DATA:application/cbor;BASE64,oQEC",
        "data:application/octet-stream;name=\"x\";base64,oQ%45C",
        "data:application/cbor,%a1%01%02"
      })
  void allOfTheseSpellTheSameBytes(String text) {
    var found = Inspector.inspect(Bytes.utf8(text));

    assertThat(found.payloads().get(1).bytes()).isEqualTo(Bytes.fromHex("a10102"));
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void paddedBase64MayEndInTheMiddleOfAGroup() {
    assertThat(Inspector.inspect(Bytes.utf8("gwECAw==")).payloads().get(1).bytes())
        .isEqualTo(Bytes.fromHex("83010203"));
  }

  @Test
  void whatCouldBeReadOtherwiseSaysWhatWasAssumed() {
    assertThat(Inspector.inspect(Bytes.utf8("deadbeef")).root().note())
        .contains("taken for hex, though it could be base64url");
    assertThat(Inspector.inspect(Bytes.utf8("de ad be ef")).root().note()).doesNotContain("taken");
  }
}
