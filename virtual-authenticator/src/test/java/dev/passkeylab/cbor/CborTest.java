package dev.passkeylab.cbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CborTest {

  @Nested
  class Decoding {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "1f",
          "5a7fffffff00",
          "9b8000000000000000",
          "a201020103",
          "61ff",
          "0000",
          "ff"
        })
    void refusesWhatReadersWouldDisagreeOn(String hex) {
      assertThatThrownBy(() -> Cbor.decode(Bytes.fromHex(hex))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1800", "9fff", "a202000100", "c100", "818181818100"})
    void refusesWhatIsNotCanonicalOnlyWhenAsked(String hex) throws Malformed {
      assertThat(Cbor.decode(Bytes.fromHex(hex))).isNotNull();
      assertThatThrownBy(() -> Cbor.decodeCanonical(Bytes.fromHex(hex)))
          .isInstanceOfSatisfying(
              Malformed.class, e -> assertThat(e.line()).endsWith("(offset " + e.offset() + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0f5", "82a0c1c2f4", "a101c0f6", "c0f0"})
    void refusesATagThatWouldStickToEverySimpleValueOfTheProgram(String hex) {
      assertThatThrownBy(() -> Cbor.decode(Bytes.fromHex(hex))).isInstanceOf(Malformed.class);
      assertThat(CborMap.item(true).hasTag()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "dbffffffffffffffff00",
          "c0c100",
          "d81e8200f5",
          "d81e00",
          "d82600",
          "d8268200f4"
        })
    void takesAnyTagOnOtherItems(String hex) throws Malformed {
      assertThat(Cbor.decode(Bytes.fromHex(hex)).hasTag()).isTrue();
    }
  }

  @Nested
  class Encoding {

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # keys in the order of the calls, canonical bytes
            200 100, a2186400 18c800
            -1 100 , a2186400 2000
            10 9   , a20900 0a00
            1000 -1 -300 7, a4 0700 1903e800 2000 39012b00
            """)
    void sortsKeysByMajorTypeThenLengthThenBytes(String keys, String hex) {
      var map = CborMap.of();
      for (var key : keys.strip().split(" ")) {
        map.put(Long.parseLong(key), 0);
      }
      assertThat(map.encode().hex()).isEqualTo(hex.replace(" ", ""));
    }

    @Test
    void sortsTextKeysBehindIntegersAndShorterOnesFirst() {
      var map = CborMap.of().put("b", true).put("aa", true).put(-9, true).put("a", true);

      assertThat(Edn.print(CborStructure.read(map.encode()).root()))
          .isEqualTo("{-9: true, \"a\": true, \"b\": true, \"aa\": true}");
    }

    @Test
    void sortsBooleanKeysBehindIntegers() throws Malformed {
      assertThat(Cbor.encode(Cbor.decode(Bytes.fromHex("a2f4000a00"))).hex())
          .isEqualTo("a20a00f400");
    }

    @Test
    void sortsMapsAtEveryLevelAndWithinKeys() throws Malformed {
      var value = Cbor.decode(Bytes.fromHex("82a202000100a1a20200010000"));

      assertThat(Cbor.encode(value).hex()).isEqualTo("82a201000200a1a20100020000");
    }

    @Test
    void writesDefiniteLengthsWhateverWasRead() throws Malformed {
      var value = Cbor.decode(Bytes.fromHex("9f5f41014102ff7f6161ffbf0000ffff"));

      assertThat(Cbor.encode(value).hex()).isEqualTo("834201026161a10000");
    }

    @Test
    void writesTheWorkedExampleOfTheMockUps() {
      var options =
          CborMap.of()
              .put("fmt", "none")
              .put("attStmt", CborMap.of())
              .put("authData", Bytes.ofInts(1, 2))
              .put("list", CborMap.array(List.of(CborMap.item(-7), CborMap.item("x"))));

      assertThat(Edn.print(CborStructure.read(options.encode()).root()))
          .isEqualTo(
              "{\"fmt\": \"none\", \"list\": [-7, \"x\"], \"attStmt\": {}, \"authData\": h'0102'}");
    }
  }
}
