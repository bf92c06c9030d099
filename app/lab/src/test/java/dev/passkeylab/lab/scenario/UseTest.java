package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.bench.Bench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `use` pulls set-up and steps of other files in.
class UseTest {

  private static final String OWN = "set/own.passkey.yaml";
  private static final String PREFIX =
      """
      relying-party: { id: example.test }
      clock: 2030-01-01T00:00:00Z
      devices: { laptop: { attachment: platform }, tablet: { attachment: platform } }
      accounts: [{ name: ada, password: horse }, { name: bob, password: horse }]
      steps:
        - visit: /sign-in
      """;

  private final Map<String, String> files = new LinkedHashMap<>();

  @Test
  void stepsOfUsedFilesComeFirstInTheOrderOfTheList() {
    var scenario =
        scenario(
            "use: [a.prefix.yaml, b.prefix.yaml]\nsteps: [{ note: own }]",
            Map.of(
                "set/a.prefix.yaml",
                PREFIX + "  - note: a\n",
                "set/b.prefix.yaml",
                "use: [sub/c.prefix.yaml]\nsteps: [{ note: b }]",
                "set/sub/c.prefix.yaml",
                "steps: [{ note: c }]"));

    assertThat(scenario.steps())
        .extracting(it -> it.place().toString())
        .containsExactly(
            "set/a.prefix.yaml:6:5",
            "set/a.prefix.yaml:7:5",
            "set/sub/c.prefix.yaml:1:11",
            "set/b.prefix.yaml:2:11",
            "set/own.passkey.yaml:3:11");
  }

  @Test
  void ownKeysReplaceThoseOfUsedFiles() {
    var scenario =
        scenario("use: [a.prefix.yaml]\nclock: 2031-01-01T00:00:00Z", used("seed: 4\n" + PREFIX));

    assertThat(scenario.clock()).hasToString("2031-01-01T00:00:00Z");
    assertThat(scenario.seed()).hasValue(4);
    assertThat(scenario.name()).isEqualTo("own");
    assertThat(scenario.steps()).hasSize(1);
  }

  @Test
  void ownDevicesAndAccountsJoinThoseOfUsedFilesAndReplaceThoseOfTheirName() {
    var bench =
        scenario(
                """
                use: [a.prefix.yaml]
                devices: { laptop: { attachment: platform, backup: synced }, phone: { attachment: platform } }
                accounts: [{ name: bob, password: other }]
                """,
                used(PREFIX))
            .bench();

    assertThat(bench.devices())
        .extracting(Device::name)
        .containsExactly("tablet", "laptop", "phone");
    assertThat(bench.devices().get(1).backup().id()).isEqualTo("synced");
    assertThat(bench.accounts()).extracting(Bench.Account::name).containsExactly("ada", "bob");
    assertThat(bench.accounts().get(1).password()).isEqualTo("other");
  }

  @Test
  void severalOwnSitesReplaceTheOneOfAUsedFile() {
    var bench =
        scenario("use: [a.prefix.yaml]\nsites: [{ id: a.test }, { id: b.test }]", used(PREFIX))
            .bench();

    assertThat(bench.sites())
        .extracting(it -> it.settings().rpId())
        .containsExactly("a.test", "b.test");
  }

  @Test
  void aMistakeInAUsedFileIsToldThere() {
    assertThat(errors("use: [a.prefix.yaml]", used(PREFIX + "  - vist: /\n  - note: [")))
        .containsExactly(
            "set/a.prefix.yaml:8:12: this is not YAML: expected the node content, but found"
                + " '<stream end>', while parsing a flow node");
    assertThat(errors("use: [a.prefix.yaml]\nseed: x", used(PREFIX + "  - unlock: lptop\n")))
        .containsExactly(
            "set/own.passkey.yaml:3:7: 'seed' cannot be 'x'",
            "set/a.prefix.yaml:7:13: there is no device 'lptop' (did you mean 'laptop'?)");
  }

  @Test
  void aStepThatFailsInAUsedFileIsToldThere() {
    var result =
        new ScenarioRunner(OptionalLong.of(1))
            .run(scenario("use: [a.prefix.yaml]", used(PREFIX + "  - expect: { page: /home }\n")));

    assertThat(result.file()).isEqualTo(OWN);
    assertThat(result.errors().getFirst().toString())
        .startsWith("set/a.prefix.yaml:7:21: page: seen /sign-in");
    assertThat(result.failure().orElseThrow().place().file()).isEqualTo("set/a.prefix.yaml");
  }

  @Test
  void whatIsNotThereIsToldAtItsItemAndNothingElseIs() {
    assertThat(
            errors(
                "use: [a.prefix.yaml, b.prefix.yaml]\nsteps: [{ unlock: laptop }]", used(PREFIX)))
        .containsExactly("set/own.passkey.yaml:2:22: 'set/b.prefix.yaml': there is no such file");
    assertThat(errors("use: [a.prefix.yaml]", used("use: [../b.yaml]")))
        .containsExactly("set/a.prefix.yaml:1:7: 'b.yaml': there is no such file");
  }

  @Test
  void aCycleIsToldAtTheItemThatClosesIt() {
    assertThat(
            errors("use: [a.prefix.yaml]", used("steps: []\nuse:\n  - ./../set/own.passkey.yaml")))
        .containsExactly(
            "set/a.prefix.yaml:3:5: files use each other: set/own.passkey.yaml → set/a.prefix.yaml"
                + " → set/own.passkey.yaml");
    assertThat(errors("use: [../../" + folderOfTheBuild() + "/set/own.passkey.yaml]", Map.of()))
        .singleElement()
        .asString()
        .contains("files use each other");
    assertThat(errors("use: [own.passkey.yaml]", Map.of()))
        .containsExactly(
            "set/own.passkey.yaml:2:7: files use each other: set/own.passkey.yaml →"
                + " set/own.passkey.yaml");
  }

  @Test
  void theSameFileMayBeUsedTwice() {
    assertThat(scenario("use: [a.prefix.yaml, a.prefix.yaml]", used(PREFIX)).steps()).hasSize(2);
  }

  @Test
  void usesWithoutEndComeToAnEnd() {
    for (int i = 0; i < 40; i++) {
      files.put("set/" + i + ".yaml", "use: [" + (i + 1) + ".yaml, " + (i + 1) + ".yaml]");
    }
    files.put("set/40.yaml", PREFIX);
    assertThat(errors("use: [0.yaml]", Map.of()))
        .singleElement()
        .asString()
        .contains("more than 100 files are used");
  }

  @Test
  void wrongFormsOfUseAreMistakes() {
    assertThat(errors("use: a.prefix.yaml", Map.of()))
        .containsExactly("set/own.passkey.yaml:2:6: 'use' cannot be 'a.prefix.yaml'");
    assertThat(errors("use: { a: b }", Map.of()))
        .containsExactly("set/own.passkey.yaml:2:6: 'use' cannot be a table");
    assertThat(errors("use: [[a]]", Map.of()))
        .containsExactly("set/own.passkey.yaml:2:7: a file that is used cannot be a list");
    assertThat(errors("use: [\"a\\0b\"]", Map.of()))
        .containsExactly("set/own.passkey.yaml:2:7: a file that is used cannot be 'a\0b'");
    assertThat(errors("use: [a.prefix.yaml]", used("[1]")))
        .containsExactly("set/a.prefix.yaml:1:1: a file that is used cannot be a list");
    assertThat(errors("use: [a.prefix.yaml]", used("# nothing\n")))
        .containsExactly("set/a.prefix.yaml:1:1: the file is empty");
  }

  @Test
  void whatJoinsMustBeAlike() {
    assertThat(errors("use: [a.prefix.yaml]\ndevices: [laptop]\nsteps: $steps", used(PREFIX)))
        .containsExactly(
            "set/own.passkey.yaml:3:10: 'devices' cannot be a list",
            "set/own.passkey.yaml:4:8: 'steps' cannot be '$steps'");
    assertThat(
            errors(
                "use: [a.prefix.yaml]\naccounts: []",
                used("accounts: {}\n" + PREFIX.replaceFirst("accounts.*\n", ""))))
        .containsExactly("set/a.prefix.yaml:1:11: 'accounts' cannot be a table");
  }

  @Test
  void theWholeMustBeAScenario() {
    assertThat(errors("use: [a.prefix.yaml]", used("seed: 3")))
        .containsExactly(
            "set/own.passkey.yaml:1:1: a scenario lacks 'relying-party'",
            "set/own.passkey.yaml:1:1: a scenario lacks 'steps'");
  }

  @Test
  void foldersPlayNoPrefixes(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a" + ScenarioFiles.PREFIX_SUFFIX), PREFIX);
    var own =
        Files.writeString(folder.resolve("own.passkey.yaml"), "scenario: x\nuse: [a.prefix.yaml]");

    assertThat(ScenarioFiles.in(folder).files()).containsExactly(own);
    assertThat(new ScenarioRunner(OptionalLong.of(1)).run(own))
        .extracting(ScenarioResult::result)
        .containsExactly(ScenarioResult.Result.PASSED);
  }

  private static Path folderOfTheBuild() {
    return Path.of("").toAbsolutePath().getFileName();
  }

  private static Map<String, String> used(String text) {
    return Map.of("set/a.prefix.yaml", text);
  }

  private Scenario scenario(String own, Map<String, String> used) {
    return switch (read(own, used)) {
      case Reading.Valid(var scenarios) -> scenarios.getFirst();
      case Reading.Invalid(var errors, _) -> throw new AssertionError(errors.toString());
    };
  }

  private List<String> errors(String own, Map<String, String> used) {
    return switch (read(own, used)) {
      case Reading.Valid _ -> List.of();
      case Reading.Invalid(var errors, _) ->
          errors.stream()
              .map(it -> "%s:%d:%d: %s".formatted(it.file(), it.line(), it.column(), it.message()))
              .toList();
    };
  }

  private Reading read(String own, Map<String, String> used) {
    files.putAll(used);
    files.put(OWN, "scenario: own\n" + own + "\n");
    return ScenarioReader.read(OWN, this::bytes);
  }

  private Bytes bytes(String file) throws IOException {
    var text = files.get(file);
    if (text == null) {
      throw new NoSuchFileException(file);
    }
    return Bytes.utf8(text);
  }
}
