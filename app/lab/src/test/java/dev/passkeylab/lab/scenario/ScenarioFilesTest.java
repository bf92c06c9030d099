package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which files are scenarios.
class ScenarioFilesTest {

  @TempDir private Path folder;

  @Test
  void everyShippedScenarioIsListedAndCanBeRead() throws IOException {
    var names = ScenarioFiles.packed();
    assertThat(names).isSorted().contains("password-upsell-autofill.passkey.yaml");
    assertThat(names).hasSize(ScenarioFiles.directlyIn(Path.of("../../scenarios")).size());
    for (var name : names) {
      assertThat(Sources.packed().read(name).length()).isPositive();
    }
  }

  @Test
  void aFolderHasItsOwnScenariosAndNoOtherFiles() throws IOException {
    Files.createFile(folder.resolve("b.passkey.yaml"));
    Files.createFile(folder.resolve("a.passkey.yaml"));
    Files.createFile(folder.resolve("a.prefix.yaml"));
    Files.createDirectories(folder.resolve("c.passkey.yaml/below"));
    Files.createFile(folder.resolve("c.passkey.yaml/below/d.passkey.yaml"));
    assertThat(ScenarioFiles.directlyIn(folder))
        .containsExactly("a.passkey.yaml", "b.passkey.yaml");
  }
}
