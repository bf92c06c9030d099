package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which files are scenarios.
class ScenarioFilesTest {

  @TempDir private Path folder;

  @Test
  void everyShippedScenarioIsListedAndCanBeRead() throws IOException {
    var names = ScenarioFiles.packed();
    assertThat(names).isSorted().contains("password-upsell-autofill.passkey.yaml");
    assertThat(names).hasSize(ScenarioFiles.in(Path.of("../../scenarios")).files().size());
    for (var name : names) {
      assertThat(Sources.packed().read(name).length()).isPositive();
    }
  }

  @Test
  void aFolderHasItsOwnScenariosThenThoseOfTheFoldersInIt() throws IOException {
    file("b.passkey.yaml");
    file("a/z.passkey.yaml");
    file("a/b/c.passkey.yaml");
    file("c.passkey.yaml/below.passkey.yaml");
    file("a.prefix.yaml");
    file("a.passkey.yaml");
    file("notes/read-me.txt");
    assertThat(names(ScenarioFiles.in(folder)))
        .containsExactly(
            "a.passkey.yaml",
            "b.passkey.yaml",
            "a/z.passkey.yaml",
            "a/b/c.passkey.yaml",
            "c.passkey.yaml/below.passkey.yaml");
    assertThat(ScenarioFiles.in(folder).left()).isEmpty();
  }

  @Test
  void hiddenFoldersAreLeftOutUnlessTheyAreNamed() throws IOException {
    file(".git/a.passkey.yaml");
    file("a/.old/b.passkey.yaml");
    assertThat(ScenarioFiles.in(folder).files()).isEmpty();
    assertThat(names(ScenarioFiles.in(folder.resolve(".git"))))
        .containsExactly(".git/a.passkey.yaml");
  }

  @Test
  void linksToFoldersAreFollowedButNotRoundInCircles() throws IOException {
    file("a/b/c.passkey.yaml");
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a/b"));
    assertThat(names(ScenarioFiles.in(folder)))
        .containsExactly("a/b/c.passkey.yaml", "link/c.passkey.yaml");
    assertThat(names(ScenarioFiles.in(folder.resolve("link"))))
        .containsExactly("link/c.passkey.yaml");
  }

  @Test
  void saysWhereItStopped() throws IOException {
    file("a.passkey.yaml");
    file("b.passkey.yaml");
    file("c/d.passkey.yaml");
    file("c/e/f.passkey.yaml");
    file("g/h.passkey.yaml");
    assertThat(limited(9, 2, 9).files()).hasSize(2);
    assertThat(limited(9, 2, 9).left())
        .containsExactly("There is more than is listed: stopped after having found 2 files.");
    assertThat(limited(9, 9, 2).files()).hasSize(3);
    assertThat(limited(9, 9, 2).left())
        .containsExactly(
            "There is more than is listed: stopped after having looked into 2 folders.");
    assertThat(names(limited(1, 9, 9))).endsWith("c/d.passkey.yaml", "g/h.passkey.yaml");
    assertThat(limited(1, 9, 9).left())
        .containsExactly("More than 1 folders deep, so left out: c/e");
    assertThat(limited(2, 5, 4).left()).isEmpty();
  }

  private ScenarioFiles.Found limited(int depth, int files, int folders) throws IOException {
    return new FolderReader(folder, new FolderReader.Limits(depth, files, folders)).read();
  }

  private void file(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }

  private List<String> names(ScenarioFiles.Found found) {
    return found.files().stream().map(it -> folder.relativize(it).toString()).toList();
  }
}
