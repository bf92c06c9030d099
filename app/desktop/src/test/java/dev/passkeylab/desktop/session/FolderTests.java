package dev.passkeylab.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the window finds scenario files.
class FolderTests {

  @TempDir private Path folder;

  @Test
  void theFolderOfAFileHasThatFileAsItWasGiven() throws Exception {
    var file = Files.writeString(folder.resolve("a.passkey.yaml"), "");
    assertThat(FileRef.of(file).folder().read().files()).containsExactly(FileRef.of(file));
    assertThat(FileRef.of(file).title()).isEqualTo("a");
  }

  @Test
  void aFileBelowIsNamedByItsPathFromTheFolder() throws Exception {
    Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(folder.resolve("b/c/d.passkey.yaml"), "");
    var file = new Folder.OnDisk(folder).read().files().getFirst();
    assertThat(file.folders()).containsExactly("b", "c");
    assertThat(file.titleInFolder()).isEqualTo("b/c/d");
    assertThat(FileRef.of(Path.of("d.passkey.yaml")).folders()).isEmpty();
    assertThat(new FileRef(new Folder.Packed(), "d.passkey.yaml").titleInFolder()).isEqualTo("d");
  }

  @Test
  void aFileThatIsGivenByItsNameIsInTheFolderWhereTheProgramStarted() {
    var here = Path.of("").toAbsolutePath().toString();
    assertThat(FileRef.of(Path.of("a.passkey.yaml")).folder().title()).isEqualTo(here);
  }

  @Test
  void aShippedScenarioHasAllItsVariations() throws Exception {
    var file = new FileRef(new Folder.Packed(), "backup-flags.passkey.yaml");
    var scenarios = ScenarioFile.all(file);
    assertThat(scenarios).hasSizeGreaterThan(1);
    assertThat(scenarios.getFirst().script().variations()).hasSameSizeAs(scenarios);
  }
}
