package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateCommandTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Ceremony ceremony;

  @BeforeEach
  void begin() {
    ceremony = new Ceremony(folder);
  }

  private static CommandLineRun create(String options, String... more) {
    var args = new ArrayList<>(List.of("create", "--options", "-"));
    args.addAll(List.of(more));
    return CommandLineRun.withInput(
        options.getBytes(StandardCharsets.UTF_8), args.toArray(String[]::new));
  }

  @Test
  void theResponseStandsAloneOnStandardOutput() {
    var run = create(ceremony.creation(), "--origin", Ceremony.ORIGIN);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{\"id\":").endsWith("}" + System.lineSeparator());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void optionsMayStandUnderPublicKey() {
    var wrapped = "{\"publicKey\": " + ceremony.creation() + ", \"mediation\": \"required\"}";

    assertThat(create(wrapped, "--origin", Ceremony.ORIGIN).code()).isZero();
  }

  @Test
  void aSeedDeterminesEveryByte() {
    var run = create(ceremony.creation(), "--origin", Ceremony.ORIGIN, "--seed", "-5");

    assertThat(create(ceremony.creation(), "--origin", Ceremony.ORIGIN, "--seed=-5"))
        .isEqualTo(run);
    assertThat(create(ceremony.creation(), "--origin", Ceremony.ORIGIN, "--seed", "5").out())
        .isNotEqualTo(run.out());
    assertThat(create(ceremony.creation(), "--origin", Ceremony.ORIGIN).out())
        .isNotEqualTo(create(ceremony.creation(), "--origin", Ceremony.ORIGIN).out());
  }

  @Test
  void aSeedMakesOtherKeysForEachCredentialOfAStore() {
    assertThat(ceremony.create("--seed", "1").out())
        .isNotEqualTo(ceremony.account("bob").create("--seed", "1").out());
  }

  @ParameterizedTest
  @CsvSource({
    "accepts,   0, ''",
    "cancels,   1, user-cancelled",
    "fails,     1, locked-out",
    "times-out, 1, timed-out"
  })
  void thePersonDecides(String person, int code, String cause) {
    var run = ceremony.create("--person", person);

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).isEmpty();
    if (code != 0) {
      assertThat(run.out())
          .startsWith("{\"error\":{\"name\":\"NotAllowedError\",\"message\":\"")
          .contains("\"cause\":\"" + cause + "\"}}");
      assertThat(ceremony.store()).doesNotExist();
    }
  }

  @Test
  void theFirstDeviceThatFitsIsTaken() {
    var required = new Ceremony(folder).userVerification("required");
    var run = required.create("--device", "security-key-without-pin", "--device", "security-key");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"authenticatorAttachment\":\"cross-platform\"");
    assertThat(required.create("--device", "security-key-without-pin").out())
        .contains("ConstraintError", "no-verification");
  }

  @Test
  void anExcludedCredentialIsInvalidState() {
    var id = CommandLineRun.json(ceremony.create()).path("id").stringValue();
    var excluding =
        ceremony
            .creation()
            .replace(
                "\"attestation\"",
                "\"excludeCredentials\": [{\"type\": \"public-key\", \"id\": \"%s\"}], \"attestation\""
                    .formatted(id));
    var run =
        create(excluding, "--origin", Ceremony.ORIGIN, "--store", ceremony.store().toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("InvalidStateError", "already-registered");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is found | what is put there | what is said
          "rp":           | "r":      | standard input: rp: is missing; it needs an object
          "alg": -7       | "alg": "" | standard input: pubKeyCredParams[0].alg: needs a whole number
          "challenge": "  | "challenge": "= | standard input: challenge: needs base64url
          "rp": {         | "rp": {,  | (offset
          """)
  void wrongOptionsAreToldWithTheirPlace(String found, String put, String message) {
    var run = create(ceremony.creation().replace(found, put), "--origin", Ceremony.ORIGIN);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("passkey-lab create: standard input: ").contains(message);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          example.test              | is no origin; expected one such as https://example.test
          https://example.test/     | expected https://example.test
          https://example.test/a?b  | expected https://example.test
          HTTPS://Example.Test:443  | expected https://example.test
          http://localhost:80       | expected http://localhost
          https://bücher.test       | expected https://xn--bcher-kva.test
          -x                        | -x' is no origin
          """)
  void anOriginIsSpelledAsABrowserSpellsIt(String origin, String message) {
    var run = create(ceremony.creation(), "--origin", origin);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--origin", message);
  }

  @ParameterizedTest
  @CsvSource({
    "null,                   NotAllowedError",
    "http://example.test,    SecurityError",
    "https://127.0.0.1:8443, SecurityError",
    "https://[::1],          SecurityError",
    "https://other.test,     SecurityError"
  })
  void anOriginThatMayNotCallRejects(String origin, String name) {
    var run = create(ceremony.creation(), "--origin", origin);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("{\"name\":\"" + name + "\"");
  }

  @Test
  void devicesThatAreNotThereAreToldWithThoseThatAre() {
    var run = ceremony.create("--device", "toaster");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--device toaster", "laptop, ", "security-key");
  }

  @Test
  void aWrongDeviceFileIsToldWithItsPlace() {
    var file = ceremony.write("blue.json", "{\"verification\": \"toe\"}");
    var run = ceremony.create("--device", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("blue.json: verification: 'toe'", "fingerprint");
  }

  @Test
  void devicesHaveDifferentNames() {
    var run = ceremony.create("--device", "phone", "--device", "phone");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("two devices are called phone");
  }

  @Test
  void standardInputIsReadOnce() {
    var run = create("{}", "--origin", Ceremony.ORIGIN, "--device", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("standard input already is what --options reads");
  }

  @Test
  void aMissingFileIsNamed() {
    var run = CommandLineRun.of("create", "--options", "-x.json", "--origin", Ceremony.ORIGIN);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--options -x.json: there is no such file");
    assertThat(Files.exists(ceremony.store())).isFalse();
  }

  @Test
  void conditionalCreationAsksNobody() {
    var run = ceremony.create("--mediation", "conditional", "--person", "cancels");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("attestationObject");
  }

  @Test
  void aBrowserWithoutConditionalCreationSaysSo() {
    var run = ceremony.create("--mediation", "conditional", "--client", "windows-firefox");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("TypeError", "mediation-unsupported");
  }

  @Test
  void aBrowserThatNobodyKnowsIsToldWithThoseThatAreKnown() {
    var run = ceremony.create("--client", "netscape");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--client netscape", "android-chrome");
  }

  @Test
  void aBrowserOfOnesOwnIsAFile(@TempDir Path folder) throws Exception {
    var file = folder.resolve("mine.json");
    Files.writeString(file, "{\"profile\":\"macos-safari\",\"conditionalCreate\":false}");

    var run = ceremony.create("--mediation", "conditional", "--client", file.toString());

    assertThat(run.out()).contains("mediation-unsupported");
    Files.writeString(file, "{\"hint\":true}");
    assertThat(ceremony.create("--client", file.toString()).err())
        .contains("mine.json", "hint", "is no trait of a client");
  }

  @Test
  void silentCreationIsRefused() {
    var run = ceremony.create("--mediation", "silent");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("mediation 'silent'", "expected optional, required or");
  }
}
