package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {

  @Nested
  class ExitCodes {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            # input          | exit code
            a10102           | 0
            {"a": [1, null]} | 0
            a201020103       | 1
            a10102ff         | 1
            {"a": 1          | 1
            hello, world     | 2
            no-such-file.bin | 2
            """)
    void tellCleanFromProblemsFromUnrecognised(String input, int code) {
      assertThat(CommandLineRun.of("inspect", input).code()).isEqualTo(code);
    }

    @Test
    void nothingToReadIsUnrecognised() {
      var run = CommandLineRun.of("inspect");

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("standard input is empty");
    }

    @Test
    void aFolderCannotBeRead(@TempDir Path folder) {
      var run = CommandLineRun.of("inspect", folder.toString());

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("is a folder");
      assertThat(run.out()).isEmpty();
    }

    @Test
    void whatIsSaidToBeRawIsRecognised() {
      assertThat(CommandLineRun.of("inspect", "--as", "raw", "hello").code()).isZero();
    }
  }

  @Nested
  class Inputs {

    private static final byte[] MAP = HexFormat.of().parseHex("a10102");

    @Test
    void aFileIsReadAsItsBytes(@TempDir Path folder) throws IOException {
      var file = Files.write(folder.resolve("map.bin"), MAP);

      assertThat(CommandLineRun.of("inspect", file.toString()).out()).startsWith("cbor, 3 bytes");
    }

    @Test
    void standardInputIsReadForADashAndForNothing() {
      assertThat(CommandLineRun.withInput(MAP, "inspect", "-").out()).startsWith("cbor, 3 bytes");
      assertThat(CommandLineRun.withInput(MAP, "inspect").out()).startsWith("cbor, 3 bytes");
    }

    @Test
    void textMayBeginWithADashBehindTwo() {
      var run = CommandLineRun.of("inspect", "--as", "raw", "--", "-foo");

      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("2d 66 6f 6f");
    }

    @Test
    void asTakesTheTextEncodingOffFirst() {
      var run = CommandLineRun.of("inspect", "--as", "ctap-response", "2e");

      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("CTAP2_ERR_NO_CREDENTIALS");
    }
  }

  @Nested
  class Mistaken {

    @Test
    void aWrongFormatIsAnsweredWithTheRightOnes() {
      var run = CommandLineRun.of("inspect", "--as", "cbr", "00");

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("'cbr'").contains("did you mean 'cbor'?");
      assertThat(Stream.of(PayloadFormat.values()).map(PayloadFormat::id))
          .allSatisfy(id -> assertThat(run.err()).contains(id));
    }

    @Test
    void aMistypedOptionIsCorrected() {
      assertThat(CommandLineRun.of("inspect", "--jsn", "00").err()).contains("--json");
    }

    @Test
    void textInSeveralWordsWantsQuotationMarks() {
      assertThat(CommandLineRun.of("inspect", "a1", "01").err()).contains("quotation marks");
    }

    @Test
    void theHelpNamesEveryFormat() {
      var run = CommandLineRun.of("inspect", "--help");

      assertThat(run.code()).isZero();
      assertThat(Stream.of(PayloadFormat.values()).map(PayloadFormat::id))
          .allSatisfy(id -> assertThat(run.out()).contains(id));
      assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    }
  }

  @Nested
  class ForPeople {

    @Test
    void aLineHasPlaceBytesNameValueAndMeaning() {
      var out =
          CommandLineRun.of(
                  "inspect", "a5010203262001215820" + "11".repeat(32) + "225820" + "22".repeat(32))
              .out();

      assertThat(out.lines())
          .anySatisfy(line -> assertThat(line).matches(" +4 +1 +26 +3 +-7 +alg: ES256"))
          .anySatisfy(
              line -> assertThat(line).matches(" +10 +32 +11 11 11 11 11 … +-2 .*x coordinate"));
    }

    @Test
    void linesFitAndTellWhatTheyCannotShowBeside() {
      var response = "{\"response\":{\"attestationObject\":\"oA\",\"clientDataJSON\":\"%s\"}}";
      var clientData =
          "{\"type\":\"webauthn.create\",\"challenge\":\"AAECAw\",\"origin\":\"https://a.test\"}";
      var spelled = Bytes.utf8(clientData).base64url();
      var run = CommandLineRun.of("inspect", response.formatted(spelled));

      assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(121));
      assertThat(run.out().replaceAll("\\s+", " "))
          .contains("where the page came from, as the browser saw it");
      assertThat(run.out()).doesNotContain("\u001b");
    }

    @Test
    void afterAnInnerPayloadTheOuterOneIsNamedAgain() {
      var response = "{\"response\":{\"attestationObject\":\"oA\"},\"type\":\"public-key\"}";

      assertThat(CommandLineRun.of("inspect", response).out())
          .contains("attestation-object, 1 bytes, payload 1")
          .containsPattern("json, \\d+ bytes, payload 0, continued\\R.*type");
    }

    @Test
    void problemsComeLastWithOffsetAndPath() {
      assertThat(CommandLineRun.of("inspect", "a201020103").out().strip())
          .endsWith(
              "1 problem:\n"
                  + "  payload 1 byte 3 at /1: the key 1 is in this map already, at byte 1;"
                  + " expected every key once");
    }

    @Test
    void nothingThatATerminalObeysIsPrinted() {
      var json = "{\"a\\u001b[2J\": \"\u202e\\u001b]0;x\\u0007\"}";
      var out = CommandLineRun.withInput(json.getBytes(StandardCharsets.UTF_8), "inspect").out();

      assertThat(out.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E);
    }
  }

  @Nested
  class ForPrograms {

    private JsonNode json(String input) {
      var run = CommandLineRun.of("inspect", "--json", input);
      return new JsonMapper().readTree(run.out());
    }

    @Test
    void theMembersAreThosePromised() {
      var json = json("a201020103");

      assertThat(json.propertyNames())
          .containsExactly("format", "length", "payloads", "nodes", "problems");
      assertThat(json.get("payloads").get(1).propertyNames())
          .containsExactly("id", "path", "format", "length");
      assertThat(json.get("nodes").get(0).propertyNames())
          .containsExactly("payload", "path", "offset", "length", "head", "kind", "value", "note");
      assertThat(json.get("problems").get(0).propertyNames())
          .containsExactly("payload", "offset", "path", "message");
    }

    @Test
    void nodesAreListedEachBeforeItsChildren() {
      var nodes = StreamSupport.stream(json("a2018102614103").get("nodes").spliterator(), false);

      assertThat(nodes.map(n -> n.get("payload").asInt() + n.get("path").asString()))
          .containsExactly("0/", "1/", "1/1", "1/1/0", "1/A");
    }

    @Test
    void offsetsAreWithinTheirPayloadAndHeadLeadsToTheContent() {
      var text = "{\"response\":{\"attestationObject\":\"oWNmbXRkbm9uZQ\"}}";
      var json = json(text);
      var nodes = StreamSupport.stream(json.get("nodes").spliterator(), false).toList();
      var string = nodes.get(2);
      var fmt = nodes.getLast();

      assertThat(json.get("format").asString()).isEqualTo("json");
      assertThat(json.get("length").asInt()).isEqualTo(text.length());
      assertThat(string.get("path").asString()).isEqualTo("/response/attestationObject");
      assertThat(text.substring(string.get("offset").asInt() + string.get("head").asInt()))
          .startsWith("oWNm");
      assertThat(json.get("payloads").get(1).get("path").asString())
          .isEqualTo("/response/attestationObject");
      assertThat(fmt.get("path").asString()).isEqualTo("/response/attestationObject/fmt");
      assertThat(fmt.get("payload").asInt()).isEqualTo(1);
      assertThat(fmt.get("offset").asInt()).isEqualTo(5);
      assertThat(fmt.get("length").asInt()).isEqualTo(5);
      assertThat(fmt.get("head").asInt()).isEqualTo(1);
    }

    @Test
    void standardOutputHoldsJsonAloneEvenWhenNothingIsRecognised() {
      var run = CommandLineRun.of("inspect", "--json", "hello, world");

      assertThat(run.code()).isEqualTo(2);
      assertThat(new JsonMapper().readTree(run.out()).get("format").asString()).isEqualTo("text");
      assertThat(run.err()).contains("nothing in the text is recognised");
    }
  }
}
