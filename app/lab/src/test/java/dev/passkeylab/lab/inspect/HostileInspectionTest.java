package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the input, there is an outline soon, and every place it names exists.
class HostileInspectionTest {

  private static final int MEBIBYTE = 1 << 20;
  private static final Duration SOON = Duration.ofSeconds(5);

  private static void assertSound(Inspection found) {
    found
        .nodes()
        .forEach(node -> {
          var payload = found.payloads().get(node.payload());
          assertThat(node.span().end()).isLessThanOrEqualTo(payload.bytes().length());
          assertThat(node.head()).isLessThanOrEqualTo(node.span().length());
        });
    for (var problem : found.problems()) {
      var payload = found.payloads().get(problem.payload());
      assertThat(problem.offset()).isBetween(0, payload.bytes().length());
      assertThat(problem.message()).isNotBlank();
    }
    assertThat(InspectionJson.print(found)).startsWith("{").endsWith("}");
  }

  @Test
  void everyPrefixGivesAnOutline() {
    for (var sample : samples()) {
      for (int length = 0; length <= sample.length(); length++) {
        assertSound(Inspector.inspect(sample.slice(0, length)));
      }
    }
  }

  @Test
  void everyBitFlipGivesAnOutline() {
    for (var sample : samples()) {
      for (int bit = 0; bit < 8 * sample.length(); bit++) {
        assertSound(Inspector.inspect(sample.with(bit / 8, sample.at(bit / 8) ^ 1 << bit % 8)));
      }
    }
  }

  @Test
  void anyBytesWithinAnySampleGiveAnOutline() {
    var random = new Random(12);
    for (var sample : samples()) {
      for (int i = 0; i < 1_000; i++) {
        var bytes = sample.toArray();
        random
            .ints(1 + random.nextInt(4), 0, bytes.length)
            .forEach(at -> bytes[at] = (byte) random.nextInt(256));
        assertSound(Inspector.inspect(Bytes.wrap(bytes)));
        assertSound(Inspector.inspect(Bytes.utf8(Bytes.wrap(bytes).hex())));
      }
    }
  }

  private static Bytes[] samples() {
    return new Bytes[] {
      Samples.ATTESTATION_OBJECT,
      Samples.AUTH_DATA,
      Samples.SIGNATURE,
      Samples.CERTIFICATE,
      Samples.PUBLIC_KEY,
      Bytes.utf8(Samples.CLIENT_DATA),
      Bytes.utf8(Samples.REGISTRATION),
      Bytes.utf8("data:;base64," + Samples.SIGNATURE.base64url()),
      Bytes.utf8(
          "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
              .formatted(Samples.PUBLIC_KEY.base64url()))
    };
  }

  @ParameterizedTest
  @EnumSource(PayloadFormat.class)
  void anyBytesAsAnyFormatGiveAnOutline(PayloadFormat format) {
    var random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      var bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      assertSound(Inspector.inspect(Bytes.wrap(bytes), format));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"a\":",
        "1",
        "[1,",
        "a",
        "A",
        " ",
        "\"",
        "\\u0000",
        "{\"a\":[",
        "{\"origin\":\"https://a.b.c\"},",
        "-----BEGIN X-----\nAA\n-----END X-----\n",
        "0x",
        "%41",
        "{\"a\":1}\n",
        "0",
        "-",
        "=",
        "\n",
        "a ",
        "data:",
        "-----BEGIN X",
        "[]",
        "{}",
        "é"
      })
  void aMebibyteOfAnyTextIsDoneSoon(String pattern) {
    var bytes = Bytes.utf8(pattern.repeat(MEBIBYTE / pattern.length()));
    var array = Bytes.utf8("[" + "1,\"\",".repeat(MEBIBYTE / 5) + "1]");
    for (var input : new Bytes[] {bytes, Bytes.concat(Bytes.utf8("[\""), bytes), array}) {
      assertTimeout(SOON, () -> Inspector.inspect(input));
      assertTimeout(SOON, () -> InspectionJson.print(Inspector.inspect(input, PayloadFormat.JSON)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00",
        "80",
        "a0",
        "5f",
        "bf",
        "9f",
        "ff",
        "c0",
        "81",
        "a1",
        "a10000",
        "9a00989680",
        "30",
        "4100",
        "3080",
        "0500",
        "0402",
        "a0820101",
        "308200ff"
      })
  void aMebibyteOfAnyBytesIsDoneSoonAsAnyFormat(String pattern) {
    var unit = Bytes.fromHex(pattern).toArray();
    var bytes = new byte[MEBIBYTE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = unit[i % unit.length];
    }
    var in = Bytes.concat(Bytes.fromHex("9a000fffff"), Bytes.wrap(bytes));
    for (var format : PayloadFormat.values()) {
      assertTimeout(SOON, () -> assertSound(Inspector.inspect(Bytes.wrap(bytes), format)));
    }
    assertTimeout(SOON, () -> assertSound(Inspector.inspect(in)));
  }

  @Test
  void anOriginOfAMebibyteIsDoneSoon() {
    var origin = "{\"origin\":\"https://" + "a.".repeat(MEBIBYTE / 2) + "\"}";

    assertTimeout(SOON, () -> assertSound(Inspector.inspect(Bytes.utf8(origin))));
  }

  @Test
  void saysThatItShowsOnlyAPart() {
    var found =
        Inspector.inspect(Bytes.concat(Bytes.fromHex("99ffff"), Bytes.wrap(new byte[65535])));

    assertThat(found.nodes().count()).isEqualTo(Outline.MOST_NODES);
    assertThat(found.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("only the first 20,000 nodes"));
  }
}
