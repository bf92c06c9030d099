package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bytes of a response held against files beside the scenario.
class GoldenReaderTest {

  private static final String TEXT =
      """
      scenario: golden
      seed: 7
      relying-party: { id: example.test }
      devices: { laptop: { profile: laptop } }
      accounts: [{ name: ada, password: horse, user-handle: YWRh, passkeys: [laptop] }]
      steps:
        - visit: /sign-in
        - pick: ada
        - unlock: laptop
        - expect: { bytes: { response.userHandle: golden/ada.bin } }
      """;

  @TempDir private Path folder;

  private List<ScenarioError> errors(byte[] golden) throws IOException {
    var file = Files.writeString(folder.resolve("a.passkey.yaml"), TEXT);
    Files.createDirectories(folder.resolve("golden"));
    Files.write(folder.resolve("golden/ada.bin"), golden);
    return new ScenarioRunner(OptionalLong.empty()).run(file).getFirst().errors();
  }

  @Test
  void holdsTheSameBytes() throws IOException {
    assertThat(errors(new byte[] {'a', 'd', 'a'})).isEmpty();
  }

  @Test
  void saysFromWhereOnTheyDiffer() throws IOException {
    assertThat(errors(new byte[] {'a', 'd', 'x', 'x'}).getFirst().message())
        .endsWith("seen 3 bytes instead of 4, others from byte 2 on: h'616461'");
  }

  @Test
  void aMissingFileIsNoAgreement() throws IOException {
    var file = Files.writeString(folder.resolve("b.passkey.yaml"), TEXT);
    var result = new ScenarioRunner(OptionalLong.empty()).run(file).getFirst();

    assertThat(result.errors().getFirst().line()).isEqualTo(10);
    assertThat(result.errors().getFirst().message()).contains("no such file");
  }
}
